package org.scokb.extraction.clause;

import java.util.List;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * How an undertaking stands by one place that names it.
 *
 * @param steps the statuses that the place states
 * @param governed whether a verb speaks of it, and not only a participle that tells what was done
 * @param rejected whether it was turned down or left undone
 */
public record Predication(List<Step> steps, boolean governed, boolean rejected) {

  public static final Predication NONE = new Predication(List.of(), false, false);

  /** A status and the words that state it. */
  public record Step(InitiativeStatus status, Span words) {}

  public Predication {
    steps = List.copyOf(steps);
  }

  public boolean isProposed() {
    return steps.stream().anyMatch(step -> step.status() == InitiativeStatus.PROPOSED);
  }
}
