package org.scokb.extraction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.scokb.extraction.chair.ChairmanshipRule;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.organization.MemberRule;
import org.scokb.extraction.organization.OrganizationRule;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.person.PersonRule;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What the rule for one kind of fact reads from a few sentences, for tests. */
public final class Reading {

  private static final Map<Resource, Function<Analysis, List<Fact>>> RULES =
      Map.of(
          Resource.MEMBERS, new MemberRule()::facts,
          Resource.ORGANIZATIONS, new OrganizationRule()::facts,
          Resource.PEOPLE, new PersonRule()::facts,
          Resource.CHAIRMANSHIPS, new ChairmanshipRule(ReferenceTerms.all())::facts);

  private Reading() {}

  /** The facts of one kind in an article without a date of publication. */
  public static List<Fact> of(Resource resource, String article) {
    return of(resource, new PageReader().read(new Text(article)));
  }

  /** The facts of one kind in an article published on a day. */
  public static List<Fact> of(Resource resource, String article, String publishedOn) {
    WebPage page = new PageReader().read(new Text(article));
    return of(resource, page.publishedOn(new EdtfDate(publishedOn)));
  }

  private static List<Fact> of(Resource resource, WebPage page) {
    return Objects.requireNonNull(RULES.get(resource)).apply(Analysis.of(page));
  }

  /** The names of facts. */
  public static List<String> names(List<Fact> facts) {
    return facts.stream().map(Fact::name).toList();
  }

  /** Names with offices, as "Name | office". */
  public static List<String> offices(List<Fact> people) {
    return people.stream()
        .map(fact -> fact.name() + " | " + fact.value(Property.ROLE).orElse("-"))
        .toList();
  }

  /** Members with terms, as "KZ 2023-2024". */
  public static List<String> terms(List<Fact> chairmanships) {
    return chairmanships.stream()
        .map(
            fact ->
                fact.value(Property.MEMBER).orElse("-")
                    + " "
                    + fact.value(Property.TERM).orElse("-"))
        .toList();
  }
}
