package org.scokb.chairmanship;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.stereotype.Component;

/**
 * Tells who is in the chair today. A chairmanship has begun when the date that it starts on has
 * come, or the one before it has ended, or, where neither is known, its first year is over; it
 * lasts until the date that it ends on, or else its summit is held, or, where neither is known,
 * until its last year is over.
 */
@Component
record Incumbent(Clock clock, Summits summits) {

  /** The ids of the chairmanships that are in the chair today, or of all others. */
  List<String> ids(boolean inTheChair, List<ChairmanshipRepresentation> all) {
    LocalDate today = LocalDate.now(clock);
    List<String> incumbent =
        all.stream()
            .filter(each -> !each.earliest().isAfter(today) && !each.latest().isBefore(today))
            .filter(each -> !beginning(each, all).isAfter(today))
            .filter(each -> !knownEnd(each).orElse(each.latest()).isBefore(today))
            .max(comparing(ChairmanshipRepresentation::term))
            .map(ChairmanshipRepresentation::id)
            .stream()
            .toList();
    return all.stream()
        .map(ChairmanshipRepresentation::id)
        .filter(id -> incumbent.contains(id) == inTheChair)
        .toList();
  }

  private LocalDate beginning(
      ChairmanshipRepresentation chairmanship, List<ChairmanshipRepresentation> all) {
    int year = chairmanship.term().firstYear();
    return Optional.ofNullable(EdtfDate.lastDay(chairmanship.startsOn()))
        .or(
            () ->
                all.stream()
                    .filter(each -> each.term().lastYear() == year)
                    .flatMap(each -> knownEnd(each).stream())
                    .min(LocalDate::compareTo))
        .orElse(LocalDate.of(year, 12, 31));
  }

  private Optional<LocalDate> knownEnd(ChairmanshipRepresentation chairmanship) {
    return Optional.ofNullable(EdtfDate.lastDay(chairmanship.endsOn()))
        .or(() -> Optional.ofNullable(chairmanship.summit()).flatMap(summits::lastDay));
  }
}
