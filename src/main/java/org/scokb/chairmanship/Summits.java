package org.scokb.chairmanship;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/** Tells the summit that a chairmanship ends with: what comes from a package downstream. */
public interface Summits {

  /** The body whose meetings they are; the ids of these begin with its. */
  String COUNCIL_OF_HEADS_OF_STATE = "council-of-heads-of-state";

  /**
   * The summit of heads of state that an article speaks of.
   *
   * @param term the chairmanship's term
   * @param endsOn when the chairmanship ends, if that is known
   */
  Optional<TitledLink> closing(Term term, @Nullable EdtfDate endsOn);

  /** When a summit is held. */
  Optional<EdtfDate> date(String id);
}
