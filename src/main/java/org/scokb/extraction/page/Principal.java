package org.scokb.extraction.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Which member's turn in the chair an article is mainly about, and which member speaks on it. */
public final class Principal {

  /** A page is spoken where one sentence in so many has a word in the first person. */
  private static final int ONE_IN = 4;

  private static final int LEAST = 4;

  private Principal() {}

  /**
   * The member's ISO code, of several as likely the first; {@code null} where none is named.
   *
   * @param known what is known of turns in the chair
   */
  public static @Nullable String of(Analysis analysis, Facts known) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Fact turn : known.of(Resource.CHAIRMANSHIPS).toList()) {
      turn.value(Property.MEMBER)
          .ifPresent(member -> weights.merge(member, turn.evidence().size(), Integer::sum));
    }
    for (Sentence sentence : analysis.all()) {
      for (Mention state : members(sentence).toList()) {
        int weight = sentence == analysis.title() ? 4 : 1;
        for (int i = state.to(); i < state.to() + 5; i++) {
          weight += sentence.reads(i, WordList.CHAIRING_WORDS) ? 3 : 0;
        }
        weights.merge(state.id(), weight, Integer::sum);
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /**
   * For which member "we" and "I" stand on a page that somebody speaks throughout: a speech, or the
   * answers of an interview. {@code null} on pages that nobody speaks.
   */
  public static @Nullable String speaker(Analysis analysis, @Nullable String principal) {
    long spoken =
        analysis.sentences().stream()
            .filter(sentence -> sentence.reads(WordList.FIRST_PERSON))
            .count();
    if (spoken < LEAST || spoken * ONE_IN < analysis.sentences().size()) {
      return null;
    }
    List<Sentence> first = analysis.all().stream().limit(4).toList();
    boolean announced = first.stream().anyMatch(sentence -> sentence.reads(WordList.SPEECHES));
    Stream<String> leaders =
        first.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(Token::isCapitalised)
            .flatMap(token -> Stream.ofNullable(Gazetteer.countryOfLeader(token.form())));
    Stream<String> members =
        announced ? first.stream().flatMap(Principal::members).map(Mention::id) : Stream.empty();
    return Stream.concat(leaders, members).findFirst().orElse(principal);
  }

  private static Stream<Mention> members(Sentence sentence) {
    return sentence
        .mentions(Mention.Kind.COUNTRY)
        .filter(mention -> Gazetteer.isMember(mention.id()));
  }
}
