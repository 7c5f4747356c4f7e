package org.scokb.extraction.clause;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.VerbForms;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * The verbs that govern an undertaking, the nearest first: in "proposed to hold a forum" those are
 * "hold" and "proposed".
 *
 * @param verbs the verbs
 * @param past whether the sentence tells of what has been
 */
public record Chain(List<Predicate> verbs, boolean past) {

  /** How far before what it governs a noun may end that a verb governs: "proposed the opening". */
  static final int BESIDE = 5;

  /** A single verb, which tells of what has been. */
  public static Chain of(Predicate verb) {
    return new Chain(List.of(verb), true);
  }

  /** The same under a verb that passes what they propose: "the proposal to … was approved". */
  public Chain under(Predicate verb) {
    return proposes() && verb.sense() == VerbForms.Sense.ADOPTED && verb.passive()
        ? new Chain(Stream.concat(verbs.stream(), Stream.of(verb)).toList(), past)
        : this;
  }

  /** Whether what is proposed is governed, whatever became of that. */
  public boolean proposes() {
    return verbs.stream().anyMatch(verb -> verb.sense() == VerbForms.Sense.PROPOSED);
  }

  public Predicate nearest() {
    return verbs.get(0);
  }

  public Predicate outermost() {
    return verbs.get(verbs.size() - 1);
  }

  public boolean rejected() {
    return verbs.stream()
        .anyMatch(verb -> verb.negated() || verb.sense() == VerbForms.Sense.REJECTED);
  }

  /** The status that the verbs state together; {@code null} where they state none. */
  public @Nullable InitiativeStatus status() {
    if (rejected()) {
      return InitiativeStatus.NOT_AGREED;
    }
    Predicate outer = null;
    for (Predicate verb : verbs) {
      outer = verb.sense() == VerbForms.Sense.HELPING ? outer : verb;
    }
    if (outer == null) {
      return null;
    }
    boolean governs = verbs.size() > 1;
    // "Approved India's proposal to": by a noun it is told what became of it.
    boolean passed = outer.sense() == VerbForms.Sense.ADOPTED && !outer.infinitive();
    int seconded = passed ? outer.to() + BESIDE : 0;
    if (verbs.stream()
        .filter(
            verb -> verb.form() != VerbForms.Form.NOUN || verb.from() >= seconded || verb.wish())
        .anyMatch(verb -> verb.wish() || verb.sense() == VerbForms.Sense.PROPOSED)) {
      return InitiativeStatus.PROPOSED;
    }
    if (governs && nearest().sense() == VerbForms.Sense.IN_PREPARATION) {
      return InitiativeStatus.IN_PREPARATION;
    }
    // A sense that stays here is called like the status that it states.
    InitiativeStatus own = InitiativeStatus.valueOf(outer.sense().name());
    if (own == InitiativeStatus.IN_PROGRESS) {
      return own;
    }
    boolean open = outer.infinitive() && outer.form() != VerbForms.Form.NOUN;
    if (verbs.stream().anyMatch(Predicate::future) || !governs && open) {
      return InitiativeStatus.IN_PREPARATION;
    }
    if (!governs && outer.progressive()) {
      return own == InitiativeStatus.COMPLETED
          ? InitiativeStatus.IN_PROGRESS
          : InitiativeStatus.IN_PREPARATION;
    }
    // "The adoption of", "adopting": done where the sentence tells of the past, else to come.
    boolean act = outer.form() == VerbForms.Form.NOUN || outer.form() == VerbForms.Form.ING;
    return act && !past && own != InitiativeStatus.PROPOSED ? InitiativeStatus.IN_PREPARATION : own;
  }
}
