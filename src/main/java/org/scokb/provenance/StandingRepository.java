package org.scokb.provenance;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.scokb.vocabulary.Resource;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * What stands for each wording of the knowledge base. Queries read what is stored: whoever has made
 * changes flushes them before.
 */
public interface StandingRepository extends Repository<Standing, UUID> {

  /** A wording, and what stands for it. */
  record Stood(Wording wording, Standing standing) {}

  /** What stands for some wordings; those that aren't stored are left out. */
  @AsStored
  @Query(
      "select new org.scokb.provenance.StandingRepository$Stood(w, s)"
          + " from Standing s join Wording w on w.id = s.wording where s.wording in :wordings")
  List<Stood> findByWordings(Collection<UUID> wordings);

  @AsStored
  @Query(
      "select new org.scokb.provenance.StandingRepository$Stood(w, s)"
          + " from Wording w join Standing s on s.wording = w.id"
          + " where w.resource = :resource and w.subjectId in :subjectIds")
  List<Stood> findBySubjects(Resource resource, Collection<String> subjectIds);

  /**
   * What entities follow from: of all that is stated of some subjects, what stands for its wording,
   * by their ids; subjects of which nothing is stated are left out.
   */
  default Map<String, Statements> of(Resource resource, Collection<String> subjectIds) {
    return Portions.query(subjectIds, some -> findBySubjects(resource, some)).stream()
        .map(stood -> Statement.standing(stood.wording(), stood.standing()))
        .collect(
            groupingBy(
                (Statement statement) -> statement.subject().id(),
                TreeMap::new,
                collectingAndThen(toList(), Statements::new)));
  }

  @Modifying
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query("delete from Standing s where s.wording in :wordings")
  void delete(Collection<UUID> wordings);
}
