package org.scokb.meeting;

import java.util.List;
import org.scokb.feature.StatedRepository;

interface MeetingRepository extends StatedRepository<Meeting> {

  List<Meeting> findByBodyIdAndDateIsNotNullOrderById(String bodyId);
}
