package org.scokb.extraction.clause;

import java.util.Optional;
import org.scokb.extraction.language.VerbForms;

/** Verbs that share a subject with the one before them: "was presented by India and approved". */
public final class Coordination {

  private Coordination() {}

  /** The participle that is joined to a passive verb. */
  public static Optional<Predicate> after(SentenceReading reading, Predicate verb) {
    return verb.passive()
        ? reading.predicates().stream()
            .filter(next -> next.from() > verb.to())
            .filter(next -> next.form() == VerbForms.Form.PAST && next.from() == next.verb())
            .findFirst()
        : Optional.empty();
  }
}
