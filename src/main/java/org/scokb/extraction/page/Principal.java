package org.scokb.extraction.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Which member's turn in the chair an article is mainly about. */
public final class Principal {

  private Principal() {}

  /**
   * The member's ISO code; {@code null} where the article names none.
   *
   * @param known what is known of turns in the chair
   */
  public static @Nullable String of(Analysis analysis, Facts known) {
    Map<String, Integer> weights = new HashMap<>();
    known
        .of(Resource.CHAIRMANSHIPS)
        .forEach(
            turn ->
                turn.value(Property.MEMBER)
                    .ifPresent(
                        member -> weights.merge(member, turn.evidence().size(), Integer::sum)));
    for (Sentence sentence : analysis.all()) {
      boolean title = sentence == analysis.title();
      sentence
          .mentions(Mention.Kind.COUNTRY)
          .filter(mention -> Gazetteer.isMember(mention.id()))
          .forEach(
              mention -> {
                int weight = title ? 4 : 1;
                for (int i = mention.to(); i < mention.to() + 5; i++) {
                  weight += sentence.reads(i, WordList.CHAIRING_WORDS) ? 3 : 0;
                }
                weights.merge(mention.id(), weight, Integer::sum);
              });
    }
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
