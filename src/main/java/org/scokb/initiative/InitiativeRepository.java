package org.scokb.initiative;

import java.util.List;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.InitiativeStatus;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InitiativeRepository extends Repository<Initiative, String> {

  long countByChairmanshipId(String chairmanship);

  /** How many initiatives of a chairmanship have come as far as that. */
  record StatusCount(InitiativeStatus status, long initiatives) {}

  @Query(
      "select new org.scokb.initiative.InitiativeRepository$StatusCount(i.status, count(i)) from Initiative i"
          + " where i.chairmanship.id = :chairmanship and i.status is not null group by i.status")
  List<StatusCount> statuses(String chairmanship);

  /** How many initiatives of a chairmanship belong to each topic. */
  @Query(
      "select new org.scokb.initiative.ScorecardRepresentation$Priority(topic, count(i),"
          + " count(case when i.status in (ADOPTED, COMPLETED) then 1 end))"
          + " from Initiative i join i.topics topic where i.chairmanship.id = :chairmanship group by topic")
  List<ScorecardRepresentation.Priority> topics(String chairmanship);

  /** The initiatives of which more than one status is stated. */
  @Query(
      "select new org.scokb.feature.TitledLink(i.id, i.title) from Initiative i"
          + " where i.chairmanship.id = :chairmanship"
          + " and (select count(distinct a.value) from Assertion a where a.resource = INITIATIVES"
          + " and a.subjectId = i.id and a.property = STATUS) > 1"
          + " order by i.id")
  List<TitledLink> ofSeveralStatuses(String chairmanship);
}
