package org.scokb.chairmanship;

import java.util.Collection;
import java.util.List;
import org.scokb.vocabulary.EdtfDate;

/** Finds chairmanships by when they end, as a summit may close them. */
public interface Terms {

  /** The ids of those that may end at one of some times. */
  List<String> endingOn(Collection<EdtfDate> times);
}
