package org.scokb.chairmanship;

import java.util.Optional;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.EdtfDate;

/** Tells the summit that a chairmanship ends with: what comes from a package downstream. */
public interface Summits {

  /** The body whose meetings they are; the ids of these begin with its. */
  String COUNCIL_OF_HEADS_OF_STATE = "council-of-heads-of-state";

  /**
   * The summit of heads of state that an article speaks of.
   *
   * @param end when the chairmanship ends, or the year in which it does
   */
  Optional<TitledLink> closing(EdtfDate end);

  /** When a summit is held. */
  Optional<EdtfDate> date(String id);
}
