package org.scokb.meeting;

import java.util.Optional;
import org.scokb.chairmanship.Summits;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.EdtfDate;
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
  public Optional<TitledLink> closing(EdtfDate end) {
    return meetings.findByBodyIdAndDateIsNotNullOrderById(COUNCIL_OF_HEADS_OF_STATE).stream()
        .filter(meeting -> meeting.date() != null && meeting.date().intersects(end))
        .findFirst()
        .map(Meeting::link);
  }

  @Override
  public Optional<EdtfDate> date(String id) {
    return meetings.findById(id).map(Meeting::date);
  }
}
