package org.scokb.chairmanship;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.stereotype.Component;

/**
 * Tells who is in the chair today. A chairmanship has begun when the date that it starts on has
 * come, or the one before it has ended, or, where neither is known, its first year is over; it
 * lasts until the date that it ends on, or, where that isn't known, until its last year is over.
 */
@Component
class Incumbent {

  private final ChairmanshipRepository chairmanships;
  private final Clock clock;

  Incumbent(ChairmanshipRepository chairmanships, Clock clock) {
    this.chairmanships = chairmanships;
    this.clock = clock;
  }

  /** The latest chairmanship that has begun and not ended. */
  Optional<Chairmanship> today() {
    LocalDate today = LocalDate.now(clock);
    List<Chairmanship> all = chairmanships.findAll();
    return all.stream()
        .filter(each -> !beginning(each, all).isAfter(today) && !end(each).isBefore(today))
        .max(comparing(Chairmanship::term));
  }

  /** The ids of the chairmanships that are in the chair today, or of all others. */
  List<String> ids(boolean inTheChair) {
    String today = today().map(Chairmanship::id).orElse("");
    return chairmanships.ids().stream().filter(id -> id.equals(today) == inTheChair).toList();
  }

  private static LocalDate beginning(Chairmanship chairmanship, List<Chairmanship> all) {
    LocalDate stated = latest(chairmanship.startsOn());
    if (stated != null) {
      return stated;
    }
    int year = chairmanship.term().firstYear();
    return all.stream()
        .filter(each -> each.term().lastYear() == year && each.endsOn() != null)
        .map(Incumbent::end)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.of(year, 12, 31));
  }

  private static LocalDate end(Chairmanship chairmanship) {
    LocalDate stated = latest(chairmanship.endsOn());
    return stated == null ? LocalDate.of(chairmanship.term().lastYear(), 12, 31) : stated;
  }

  private static @Nullable LocalDate latest(@Nullable EdtfDate date) {
    return date == null ? null : date.latest();
  }
}
