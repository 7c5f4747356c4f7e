package org.scokb.extraction.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/** The verb that an undertaking is the subject of: "… in Osh was adopted", "… opened". */
public final class SubjectVerbs {

  private final SentenceReading reading;

  public SubjectVerbs(SentenceReading reading) {
    this.reading = reading;
  }

  /**
   * The verb after a token whose subject ends there, as in "… was adopted"; {@code null} if none.
   */
  public @Nullable Predicate after(int end) {
    int next = skip(reading.sentence(), end);
    for (Predicate predicate : reading.predicates()) {
      if (predicate.from() < end) {
        continue;
      }
      boolean adjoins = predicate.from() <= next || predicate.passive() && modified(next);
      return adjoins && (predicate.passive() || intransitive(predicate)) ? predicate : null;
    }
    return null;
  }

  /** The participle that shares its subject with a passive verb: "was presented and approved". */
  public Optional<Predicate> joined(Predicate verb) {
    return reading.predicates().stream()
        .filter(next -> verb.passive() && next.from() > verb.to())
        .filter(next -> next.form() == VerbForms.Form.PAST && next.from() == next.verb())
        .findFirst();
  }

  /**
   * Whether only what modifies a subject stands before its verb: "… for the region was adopted".
   */
  private boolean modified(int from) {
    return reading.sentence().readsWithin(from - 1, from + 1, WordList.NOUN_PREPOSITIONS);
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
