package org.scokb.extraction.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * How an undertaking stands by one place that names it.
 *
 * @param steps the statuses that the place states
 * @param proposer the member behind it; {@code null} where the place names none
 * @param proposerWords the words that name the member, or stand for it
 * @param governed whether a verb speaks of it at all
 * @param rejected whether it was turned down or left undone
 */
public record Predication(
    List<Step> steps,
    @Nullable String proposer,
    @Nullable Span proposerWords,
    boolean governed,
    boolean rejected) {

  /** A status and the words that state it. */
  public record Step(InitiativeStatus status, Span words) {}

  /** What a sentence says together, by whoever acts there. */
  public static Predication of(
      SentenceReading reading,
      List<Step> steps,
      @Nullable Agent agent,
      boolean governed,
      boolean rejected) {
    if (agent == null) {
      return new Predication(List.copyOf(steps), null, null, governed, rejected);
    }
    String code = reading.member(agent);
    Span words = reading.sentence().span(agent.from(), agent.to());
    return new Predication(
        List.copyOf(steps), code, code == null ? null : words, governed, rejected);
  }

  public static Predication none() {
    return new Predication(List.of(), null, null, false, false);
  }
}
