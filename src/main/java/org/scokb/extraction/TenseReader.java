package org.scokb.extraction;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * How something new stands by a verb that tells little but its tense: "Osh gave its theatre over to
 * a Forum of Women".
 */
final class TenseReader {

  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "plans", "intends");

  /** Past forms that don't end in -ed. */
  private final Set<String> pasts;

  TenseReader(Lexicon lexicon) {
    this.pasts =
        lexicon.list("irregular").stream()
            .flatMap(forms -> Arrays.stream(forms.split(" ")).skip(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The status; {@code null} where no verb stands by the phrase or its tense tells none. */
  Standing.@Nullable Step read(SentenceReading reading, NounPhrase phrase) {
    Sentence sentence = reading.sentence();
    int before = verbBefore(reading, phrase.start());
    boolean subject = before < 0;
    int verb = subject ? verbAfter(reading, phrase.to()) : before;
    if (verb < 0) {
      return null;
    }
    boolean ahead = false;
    for (int i = verb; i >= verb - 3; i--) {
      ahead |= FUTURE.contains(sentence.norm(i));
    }
    boolean past = sentence.norm(verb).endsWith("ed") || pasts.contains(sentence.norm(verb));
    InitiativeStatus status = status(ahead, past, subject, phrase.head().isEvent());
    return status == null
        ? null
        : new Standing.Step(status, sentence.span(verb, verb + 1).cover(phrase.span()));
  }

  /** An event is over when it is told of in the past; what does something now is in progress. */
  private static @Nullable InitiativeStatus status(
      boolean ahead, boolean past, boolean subject, boolean event) {
    if (ahead) {
      return InitiativeStatus.IN_PREPARATION;
    }
    if (past && (event || subject)) {
      return InitiativeStatus.COMPLETED;
    }
    return subject ? InitiativeStatus.IN_PROGRESS : null;
  }

  private static int verbBefore(SentenceReading reading, int from) {
    int verb = from - 1;
    while (verb >= 0 && !reading.tags()[verb].equals("VERB")) {
      verb--;
    }
    return verb;
  }

  private static int verbAfter(SentenceReading reading, int from) {
    for (int i = from; i < reading.sentence().size() && i < from + 16; i++) {
      if (reading.tags()[i].equals("VERB") && !reading.sentence().norm(i).endsWith("ing")) {
        return i;
      }
    }
    return -1;
  }
}
