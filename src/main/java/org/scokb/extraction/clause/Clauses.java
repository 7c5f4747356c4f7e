package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/**
 * Which verbs of a sentence govern what follows them ("proposed to hold", "the adoption of"), and
 * which have it as their subject ("… in Osh was adopted", "… opened").
 */
public record Clauses(SentenceReading reading) {

  /** How far before what it governs a noun may end that a verb governs: "proposed the opening". */
  static final int BESIDE = 5;

  /** The verbs before a token whose object begins there; {@code null} where none governs it. */
  public @Nullable Chain before(int start) {
    List<Predicate> chain = new ArrayList<>();
    int limit = start;
    for (int i = reading.predicates().size() - 1; i >= 0; i--) {
      Predicate predicate = reading.predicates().get(i);
      boolean noun = !chain.isEmpty() && predicate.form() == VerbForms.Form.NOUN;
      if (predicate.to() > limit) {
        continue;
      }
      boolean apart =
          predicate.form() == VerbForms.Form.NOUN
              && reading.sentence().readsWithin(predicate.to(), limit, WordList.SEMICOLON);
      if (apart || !open(predicate.to(), limit)) {
        break;
      }
      if (insideAside(predicate, limit) || noun && limit - predicate.to() > BESIDE) {
        continue;
      }
      if (predicate.passive()) {
        break;
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
        i = sentence.next(i, WordList.COMMA);
        if (i >= to) {
          return false;
        }
      } else if (Condition.FINITE.at(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb belongs to a relative clause that is closed before a token. */
  private boolean insideAside(Predicate predicate, int limit) {
    return Condition.IN_AN_ASIDE.at(reading.sentence(), predicate.from())
        && reading.sentence().readsWithin(predicate.to(), limit, WordList.COMMA);
  }

  /** Whether some finite verb of the sentence stands in the past, and it tells no plans. */
  private boolean past(int start) {
    Sentence sentence = reading.sentence();
    return !sentence.readsWithin(0, start, WordList.AIMS)
        && !sentence.readsWithin(0, start, WordList.TO_COME)
        && Condition.TELLS_OF_THE_PAST.within(sentence, 0, sentence.size());
  }

  /** The verb after a token whose subject ends there: "… was adopted"; {@code null} if none. */
  public @Nullable Predicate after(int end) {
    int next = skip(reading.sentence(), end);
    // Only what modifies a subject may stand before its verb: "… for the region was adopted".
    boolean modified =
        reading.sentence().readsWithin(next - 1, next + 1, WordList.NOUN_PREPOSITIONS);
    return reading.predicates().stream()
        .filter(verb -> verb.from() >= end)
        .findFirst()
        .filter(verb -> verb.from() <= next || verb.passive() && modified)
        .filter(verb -> verb.passive() || intransitive(verb))
        .orElse(null);
  }

  /** The participle that shares its subject with a passive verb: "was presented and approved". */
  public Optional<Predicate> joined(Predicate verb) {
    return reading.predicates().stream()
        .filter(next -> verb.passive() && next.from() > verb.to())
        .filter(next -> next.form() == VerbForms.Form.PAST && next.from() == next.verb())
        .filter(next -> reading.sentence().reads(next.from() - 1, WordList.VERB_ROW_LINKS))
        .findFirst();
  }

  /** Whether a verb has no object. */
  boolean intransitive(Predicate predicate) {
    int next = predicate.to();
    return next >= reading.sentence().size() || reading.sentence().reads(next, WordList.AFTER_VERB);
  }

  /** The token after what may stand between a subject and its verb: times, places, brackets. */
  static int skip(Sentence sentence, int end) {
    return Condition.BETWEEN_SUBJECT_AND_VERB.after(sentence, end);
  }
}
