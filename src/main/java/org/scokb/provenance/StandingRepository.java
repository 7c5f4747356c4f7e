package org.scokb.provenance;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What stands for each assertion of the knowledge base. */
public interface StandingRepository extends Repository<Standing, UUID> {

  /** What stands for some assertions; those that aren't stored are left out. */
  @AsStored
  @Query(
      "select new org.scokb.provenance.Statement(a, s)"
          + " from Standing s join Assertion a on a.id = s.assertion where s.assertion in :assertions")
  List<Statement> findByAssertions(Collection<UUID> assertions);

  @AsStored
  @Query(
      "select new org.scokb.provenance.Statement(a, s)"
          + " from Assertion a join Standing s on s.assertion = a.id where a.resource = :resource and a.subjectId in :subjectIds")
  List<Statement> findBySubjects(Resource resource, Collection<String> subjectIds);

  /**
   * What entities follow from: of all that is stated of some subjects, what stands for its
   * assertion, by their ids; subjects of which nothing is stated are left out.
   */
  default Map<String, Statements> of(Resource resource, Collection<String> subjectIds) {
    return Portions.query(subjectIds, some -> findBySubjects(resource, some)).stream()
        .collect(
            groupingBy(
                (Statement statement) -> statement.subject().id(),
                TreeMap::new,
                collectingAndThen(toList(), Statements::new)));
  }

  /** Has some assertions stand differently among those on the same property. */
  @Modifying
  @Query("update Standing s set s.rank = :rank where s.assertion in :assertions")
  void rank(Collection<UUID> assertions, Rank rank);

  @Modifying
  @Query("delete from Standing s where s.assertion in :assertions")
  void delete(Collection<UUID> assertions);
}
