package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/** Which verbs of a sentence govern what follows them: "proposed to hold", "the adoption of". */
public final class Clauses {

  /** How far before what it governs a noun may end that a verb governs: "proposed the opening". */
  private static final int BESIDE = 5;

  private final SentenceReading reading;

  public Clauses(SentenceReading reading) {
    this.reading = reading;
  }

  /** The verbs before a token whose object begins there; {@code null} where none governs it. */
  public @Nullable Chain before(int start) {
    List<Predicate> chain = new ArrayList<>();
    int limit = start;
    for (int i = reading.predicates().size() - 1; i >= 0; i--) {
      Predicate predicate = reading.predicates().get(i);
      if (predicate.to() > limit) {
        continue;
      }
      boolean apart =
          predicate.form() == VerbForms.Form.NOUN
              && reading.sentence().readsWithin(predicate.to(), limit, WordList.SEMICOLON);
      if (apart || !open(predicate.to(), limit)) {
        break;
      }
      if (insideAside(predicate, limit)) {
        continue;
      }
      if (predicate.passive()) {
        break;
      }
      if (!chain.isEmpty()
          && predicate.form() == VerbForms.Form.NOUN
          && limit - predicate.to() > BESIDE) {
        continue;
      }
      chain.add(predicate);
      limit = predicate.from();
      if (!predicate.infinitive() && predicate.form() != VerbForms.Form.ING) {
        break;
      }
    }
    return chain.isEmpty() ? null : new Chain(List.copyOf(chain), past(start));
  }

  /** Whether nothing between two tokens begins another clause. */
  private boolean open(int from, int to) {
    Sentence sentence = reading.sentence();
    for (int i = from; i < to; i++) {
      if (sentence.reads(i, WordList.RELATIVES) || sentence.reads(i, "that") && i > from) {
        int comma = sentence.next(i, WordList.COMMA);
        if (comma >= to) {
          return false;
        }
        i = comma;
        continue;
      }
      if (Condition.FINITE.at(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb belongs to a relative clause that is closed before a token. */
  private boolean insideAside(Predicate predicate, int limit) {
    Sentence sentence = reading.sentence();
    int i = predicate.from() - 1;
    while (i > 0 && !sentence.reads(i, ",") && !isRelative(sentence, i)) {
      i--;
    }
    return isRelative(sentence, i) && sentence.readsWithin(predicate.to(), limit, WordList.COMMA);
  }

  private static boolean isRelative(Sentence sentence, int i) {
    return sentence.reads(i, WordList.RELATIVES)
        || sentence.reads(i, "that") && i > 0 && sentence.tag(i - 1) == Tag.NOUN;
  }

  /** Whether some finite verb of the sentence stands in the past, and it tells no plans. */
  private boolean past(int start) {
    Sentence sentence = reading.sentence();
    return !sentence.readsWithin(0, start, WordList.AIMS)
        && !sentence.readsWithin(0, start, WordList.TO_COME)
        && IntStream.range(0, sentence.size())
            .anyMatch(
                i ->
                    sentence.reads(i, WordList.PAST_VERBS)
                        || sentence.tag(i) == Tag.VERB && sentence.ends(i, "ed"));
  }
}
