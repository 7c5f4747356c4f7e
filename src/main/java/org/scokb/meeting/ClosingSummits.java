package org.scokb.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.chairmanship.Summits;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;
import org.springframework.stereotype.Component;

/**
 * Finds the summit that closes a chairmanship among the meetings of the Council of Heads of State.
 */
@Component
class ClosingSummits implements Summits {

  private final MeetingRepository meetings;

  ClosingSummits(MeetingRepository meetings) {
    this.meetings = meetings;
  }

  @Override
  public Optional<TitledLink> closing(Term term, @Nullable EdtfDate endsOn) {
    EdtfDate when = endsOn == null ? EdtfDate.of(term.lastYear()) : endsOn;
    return meetings.findByBodyIdAndDateIsNotNullOrderById(COUNCIL_OF_HEADS_OF_STATE).stream()
        .filter(meeting -> meeting.date() != null && meeting.date().intersects(when))
        .findFirst()
        .map(Meeting::link);
  }

  @Override
  public Optional<EdtfDate> date(String id) {
    return meetings.findById(id).map(Meeting::date);
  }
}
