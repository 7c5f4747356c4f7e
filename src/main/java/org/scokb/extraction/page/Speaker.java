package org.scokb.extraction.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;

/**
 * For which member "we" and "I" stand on a page that somebody speaks throughout: a speech, or the
 * answers of an interview.
 */
public final class Speaker {

  /** A page is spoken where one sentence in so many has a word in the first person. */
  private static final int ONE_IN = 4;

  private static final int LEAST = 4;

  private Speaker() {}

  /** The ISO code of the speaker's member; {@code null} on pages that nobody speaks. */
  public static @Nullable String of(Analysis analysis, @Nullable String principal) {
    long spoken =
        analysis.sentences().stream()
            .filter(sentence -> sentence.reads(WordList.FIRST_PERSON))
            .count();
    if (spoken < LEAST || spoken * ONE_IN < analysis.sentences().size()) {
      return null;
    }
    List<Sentence> first = analysis.all().subList(0, Math.min(4, analysis.all().size()));
    List<Token> words = first.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    boolean announced = first.stream().anyMatch(sentence -> sentence.reads(WordList.SPEECHES));
    return words.stream()
        .filter(Token::isCapitalised)
        .flatMap(token -> Stream.ofNullable(Gazetteer.countryOfLeader(token.form())))
        .findFirst()
        .or(
            () ->
                (announced ? first.stream() : Stream.<Sentence>empty())
                    .flatMap(sentence -> sentence.mentions(Mention.Kind.COUNTRY))
                    .map(Mention::id)
                    .filter(Gazetteer::isMember)
                    .findFirst())
        .orElse(principal);
  }
}
