package org.scokb.chairmanship;

import java.util.Collection;
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

  /** The ids of those that may end at one of some times. */
  public List<String> endingOn(Collection<EdtfDate> times) {
    if (times.isEmpty()) {
      return List.of();
    }
    return chairmanships.findAll().stream()
        .filter(each -> times.stream().anyMatch(each.end()::intersects))
        .map(Chairmanship::id)
        .toList();
  }
}
