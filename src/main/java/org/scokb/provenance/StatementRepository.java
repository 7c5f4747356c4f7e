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
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Resource;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All statements of the knowledge base, each with its wording. Queries read what is stored, and
 * don't look through all that the transaction holds for changes: whoever has made some flushes them
 * before.
 */
public interface StatementRepository extends Repository<Statement, Long> {

  @AsStored
  @Query(
      "select s from Statement s join fetch s.wording w where w.resource = :resource and w.subjectId in :subjectIds")
  List<Statement> findBySubjects(Resource resource, Collection<String> subjectIds);

  /** All that is stated of some subjects, by their ids; those of which nothing is are left out. */
  default Map<String, Statements> stated(Resource resource, Collection<String> subjectIds) {
    return Portions.query(subjectIds, some -> findBySubjects(resource, some)).stream()
        .collect(
            groupingBy(
                (Statement statement) -> statement.subject().id(),
                TreeMap::new,
                collectingAndThen(toList(), Statements::new)));
  }

  /** What an article speaks of, of one kind, at one revision. */
  @AsStored
  @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
  @Query(
      "select distinct w.subjectId from Statement s join s.wording w"
          + " where s.article = :article and w.resource = :resource")
  List<String> subjectsOf(String article, Resource resource);

  /** All that may stand for some wordings. */
  @AsStored
  @Query(
      "select new org.scokb.provenance.Standing(s.wording.id, s.assertedOn, s.article, s.quoteStart, s.quoteEnd)"
          + " from Statement s where s.wording.id in :wordings")
  List<Standing> findCandidates(Collection<UUID> wordings);

  @AsStored
  @Query(
      "select s from Statement s join fetch s.wording"
          + " where s.article = :article order by s.quoteStart, s.quoteEnd, s.id")
  List<Statement> findByArticle(String article);

  @AsStored
  @Query("select s from Statement s join fetch s.wording w where w.origin = :origin")
  List<Statement> findByOrigin(Origin origin);

  @Modifying
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query("delete from Statement s where s.id in :ids")
  void delete(Collection<Long> ids);

  long count();
}
