package org.scokb.meeting;

import java.util.List;
import java.util.Optional;
import org.scokb.chairmanship.Summits;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, String>, Summits {

  List<Meeting> findByBodyIdAndDateIsNotNullOrderById(String bodyId);

  @Override
  default Optional<TitledLink> closing(EdtfDate end) {
    return findByBodyIdAndDateIsNotNullOrderById(COUNCIL_OF_HEADS_OF_STATE).stream()
        .filter(meeting -> meeting.isHeldIn(end))
        .findFirst()
        .map(Meeting::link);
  }

  @Override
  @Query("select m.date from Meeting m where m.id = :id")
  Optional<EdtfDate> date(String id);
}
