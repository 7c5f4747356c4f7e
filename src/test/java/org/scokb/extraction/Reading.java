package org.scokb.extraction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scokb.text.Page;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What the rule for one kind of fact reads from a few sentences, for tests. */
final class Reading {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Map<Resource, Rule> RULES =
      Map.of(
          Resource.MEMBERS, new MemberRule(LEXICON),
          Resource.ORGANIZATIONS, new OrganizationRule(LEXICON),
          Resource.PEOPLE, new PersonRule(LEXICON),
          Resource.CHAIRMANSHIPS, new ChairmanshipRule(LEXICON, ReferenceTerms.all()));

  private Reading() {}

  /** The facts of one kind in an article without a date of publication. */
  static List<Fact> of(Resource resource, String article) {
    return of(resource, new PageReader().read(new Text(article)));
  }

  /** The facts of one kind in an article published on a day. */
  static List<Fact> of(Resource resource, String article, String publishedOn) {
    Page page = new PageReader().read(new Text(article));
    return of(resource, page.publishedOn(new EdtfDate(publishedOn)));
  }

  private static List<Fact> of(Resource resource, Page page) {
    return Objects.requireNonNull(RULES.get(resource))
        .facts(Analysis.of(page, LEXICON.gazetteer()), Facts.none());
  }

  /** The names of facts. */
  static List<String> names(List<Fact> facts) {
    return facts.stream().map(Fact::name).toList();
  }

  /** Names with offices, as "Name | office". */
  static List<String> offices(List<Fact> people) {
    return people.stream()
        .map(fact -> fact.name() + " | " + fact.value(Property.ROLE).orElse("-"))
        .toList();
  }

  /** Members with terms, as "KZ 2023-2024". */
  static List<String> terms(List<Fact> chairmanships) {
    return chairmanships.stream()
        .map(
            fact ->
                fact.value(Property.MEMBER).orElse("-")
                    + " "
                    + fact.value(Property.TERM).orElse("-"))
        .toList();
  }
}
