package org.scokb.chairmanship;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    String today = today(all).map(ChairmanshipRepresentation::id).orElse("");
    return all.stream()
        .map(ChairmanshipRepresentation::id)
        .filter(id -> id.equals(today) == inTheChair)
        .toList();
  }

  /** The latest chairmanship that has begun and not ended. */
  private Optional<ChairmanshipRepresentation> today(List<ChairmanshipRepresentation> all) {
    LocalDate today = LocalDate.now(clock);
    return all.stream()
        .filter(
            each ->
                each.term().firstYear() <= today.getYear()
                    && today.getYear() <= each.term().lastYear())
        .filter(each -> !beginning(each, all).isAfter(today) && !end(each).isBefore(today))
        .max(comparing(ChairmanshipRepresentation::term));
  }

  private LocalDate beginning(
      ChairmanshipRepresentation chairmanship, List<ChairmanshipRepresentation> all) {
    LocalDate stated = EdtfDate.lastDay(chairmanship.startsOn());
    if (stated != null) {
      return stated;
    }
    int year = chairmanship.term().firstYear();
    return all.stream()
        .filter(each -> each.term().lastYear() == year)
        .flatMap(each -> Stream.ofNullable(knownEnd(each)))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.of(year, 12, 31));
  }

  private LocalDate end(ChairmanshipRepresentation chairmanship) {
    LocalDate known = knownEnd(chairmanship);
    return known == null ? LocalDate.of(chairmanship.term().lastYear(), 12, 31) : known;
  }

  private @Nullable LocalDate knownEnd(ChairmanshipRepresentation chairmanship) {
    LocalDate stated = EdtfDate.lastDay(chairmanship.endsOn());
    return stated == null && chairmanship.summit() != null
        ? EdtfDate.lastDay(summits.date(chairmanship.summit().id()).orElse(null))
        : stated;
  }
}
