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

/** All statements of the knowledge base. */
public interface StatementRepository extends Repository<Statement, Long> {

  @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
  List<Statement> findByResourceAndSubjectIdIn(Resource resource, Collection<String> subjectIds);

  /** All that is stated of some subjects, by their ids; those of which nothing is are left out. */
  default Map<String, Statements> stated(Resource resource, Collection<String> subjectIds) {
    return findByResourceAndSubjectIdIn(resource, subjectIds).stream()
        .collect(
            groupingBy(
                (Statement statement) -> statement.subject().id(),
                TreeMap::new,
                collectingAndThen(toList(), Statements::new)));
  }

  @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
  @Query(
      "select s from Statement s where s.evidence.article = :article order by s.evidence.start, s.evidence.end, s.id")
  List<Statement> findByArticle(String article);

  List<Statement> findByOrigin(Origin origin);

  /** All statements in some wordings. */
  @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
  List<Statement> findByWordingIdIn(Collection<UUID> wordings);

  /** Has the statements in some wordings speak of another subject. */
  @Modifying(flushAutomatically = true)
  @Query("update Statement s set s.subjectId = :id where s.wordingId in :wordings")
  void linkSubject(Collection<UUID> wordings, String id);

  /** Has the statements in some wordings link to another value. */
  @Modifying(flushAutomatically = true)
  @Query("update Statement s set s.value = :id where s.wordingId in :wordings")
  void linkValue(Collection<UUID> wordings, String id);

  @Modifying(flushAutomatically = true)
  @Query("delete from Statement s where s in :statements")
  void delete(Collection<Statement> statements);

  <S extends Statement> List<S> saveAll(Iterable<S> statements);

  long count();
}
