package org.scokb.chairmanship;

import java.util.List;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.stereotype.Component;

/** Finds chairmanships by when they end, as a summit may close them. */
@Component
public class Terms {

  private final ChairmanshipRepository chairmanships;

  Terms(ChairmanshipRepository chairmanships) {
    this.chairmanships = chairmanships;
  }

  /** The ids of those that may end at a time. */
  public List<String> endingOn(EdtfDate when) {
    return chairmanships.findAll().stream()
        .filter(each -> each.end().intersects(when))
        .map(Chairmanship::id)
        .toList();
  }
}
