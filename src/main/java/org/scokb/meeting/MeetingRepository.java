package org.scokb.meeting;

import java.util.List;
import java.util.Optional;
import org.scokb.chairmanship.Summits;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, String>, Summits {

  @Override
  @Query(
      "select new org.scokb.chairmanship.Summits$Held("
          + "m.date, new org.scokb.feature.TitledLink(m.id, m.title)) from Meeting m"
          + " where m.body.id = '"
          + COUNCIL_OF_HEADS_OF_STATE
          + "' and m.date is not null order by m.id")
  List<Held> held();

  @Override
  @Query("select m.date from Meeting m where m.id = :id")
  Optional<EdtfDate> date(String id);
}
