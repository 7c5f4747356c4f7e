package org.scokb.extraction;

import java.util.List;
import org.scokb.extraction.fact.Extraction;
import org.scokb.extraction.fact.Fact;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What the whole extractor reads from a few sentences, for tests. */
public final class Extracted {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor(ReferenceTerms.all());

  /** A first paragraph that says whose year it is, so that sentences have a chair to lean on. */
  private static final String LEAD =
      "Kazakhstan’s chairmanship of the Shanghai Cooperation Organisation lasted from 2023 to 2024.\n\n";

  private Extracted() {}

  public static Extraction of(String sentence) {
    return EXTRACTOR.extract(new PageReader().read(new Text(LEAD + sentence)));
  }

  public static List<Fact> of(Resource resource, String sentence) {
    return of(sentence).facts().stream().filter(fact -> fact.resource() == resource).toList();
  }

  public static List<Fact> of(Resource resource, String sentence, String publishedOn) {
    WebPage page = new PageReader().read(new Text(LEAD + sentence));
    return EXTRACTOR.extract(page.publishedOn(new EdtfDate(publishedOn))).facts().stream()
        .filter(fact -> fact.resource() == resource)
        .toList();
  }

  /** "name | value | value", with "-" for what isn't claimed; a status is the strongest. */
  public static String told(Fact fact, Property... properties) {
    StringBuilder told = new StringBuilder(fact.name());
    for (Property property : properties) {
      String value =
          fact.values(property).stream()
              .reduce(
                  (first, second) -> property == Property.STATUS ? stronger(first, second) : first)
              .or(() -> fact.links(property).stream().findFirst().map(Fact::name))
              .orElse("-");
      told.append(" | ").append(value);
    }
    return told.toString();
  }

  private static String stronger(String one, String other) {
    List<String> order =
        List.of("not-agreed", "proposed", "in-preparation", "in-progress", "adopted", "completed");
    return order.indexOf(one) > order.indexOf(other) ? one : other;
  }
}
