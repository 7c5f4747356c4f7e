package org.scokb.extraction.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;

/**
 * For which member "we" and "I" stand on a page that somebody speaks throughout: a speech, or the
 * answers of an interview.
 */
public final class Speaker {

  private static final Set<String> FIRST_PERSON = Lexicon.words("speaker_first_person");

  private static final Set<String> SPEECH = Lexicon.words("speaker_speech");

  /** A page is spoken where one sentence in so many has a word in the first person. */
  private static final int ONE_IN = 4;

  private static final int LEAST = 4;

  private Speaker() {}

  /** The ISO code of the speaker's member; {@code null} on pages that nobody speaks. */
  public static @Nullable String of(Analysis analysis, @Nullable String principal) {
    long spoken =
        analysis.sentences().stream()
            .filter(sentence -> sentence.tokens().stream().anyMatch(Speaker::isFirstPerson))
            .count();
    if (spoken < LEAST || spoken * ONE_IN < analysis.sentences().size()) {
      return null;
    }
    List<Sentence> first = analysis.all().subList(0, Math.min(4, analysis.all().size()));
    List<Token> words = first.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    boolean announced = words.stream().anyMatch(word -> SPEECH.contains(word.norm()));
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

  public static boolean isFirstPerson(Token token) {
    return FIRST_PERSON.contains(token.norm());
  }
}
