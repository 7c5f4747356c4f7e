package org.scokb.chairmanship;

import java.util.List;
import java.util.Optional;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.EdtfDate;

/** Tells the summit that a chairmanship ends with: what comes from a package downstream. */
public interface Summits {

  /** The body whose meetings they are. */
  String COUNCIL_OF_HEADS_OF_STATE = "council-of-heads-of-state";

  /** A summit, and when it is held. */
  record Held(EdtfDate date, TitledLink summit) {}

  /** The summits of heads of state that articles speak of and date, by their ids. */
  List<Held> held();

  /** When a summit is held. */
  Optional<EdtfDate> date(String id);
}
