package org.scokb.initiative;

import java.util.List;
import org.scokb.feature.StatedRepository;
import org.springframework.data.jpa.repository.Query;

interface InitiativeRepository extends StatedRepository<Initiative> {

  List<Initiative> findByDocumentsIdOrderById(String documentId);

  long countByChairmanshipId(String chairmanship);

  @Query(
      "select new org.scokb.initiative.StatusCount(i.status, count(i)) from Initiative i"
          + " where i.chairmanship.id = :chairmanship and i.status is not null group by i.status")
  List<StatusCount> statuses(String chairmanship);

  @Query(
      "select new org.scokb.initiative.TopicCount(topic, count(i),"
          + " count(case when i.status in (ADOPTED, COMPLETED) then 1 end))"
          + " from Initiative i join i.topics topic where i.chairmanship.id = :chairmanship group by topic")
  List<TopicCount> topics(String chairmanship);

  /** All statuses that are stated of the initiatives of which more than one status is. */
  @Query(
      "select new org.scokb.initiative.StatusClaim(i.id, i.title, s) from Initiative i, Statement s join s.wording w"
          + " where i.chairmanship.id = :chairmanship"
          + " and w.resource = INITIATIVES and w.subjectId = i.id and w.property = STATUS"
          + " and exists (select other from Wording other where other.resource = INITIATIVES"
          + " and other.subjectId = i.id and other.property = STATUS and other.value <> w.value)"
          + " order by i.id")
  List<StatusClaim> changedStatuses(String chairmanship);
}
