package org.scokb.provenance;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.jpa.HibernateHints;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
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

  /** How many statements there are on each of some subjects; those without any are left out. */
  @Query(
      "select new org.scokb.provenance.StatementCount(s.subjectId, count(s)) from Statement s"
          + " where s.resource = :resource and s.subjectId in :subjectIds group by s.subjectId")
  List<StatementCount> counts(Resource resource, Collection<String> subjectIds);

  /** The ids that some subjects link to by a property. */
  @Query(
      "select distinct s.value from Statement s where s.resource = :resource"
          + " and s.subjectId in :subjectIds and s.property = :property")
  List<String> linked(Resource resource, Collection<String> subjectIds, Property property);

  @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
  @Query(
      "select s from Statement s where s.evidence.article = :article order by s.evidence.start, s.evidence.end, s.id")
  List<Statement> findByArticle(String article);

  /** What the statements of one article speak of. */
  @Query(
      "select distinct new org.scokb.provenance.SubjectId(s.resource, s.subjectId) from Statement s"
          + " where s.evidence.article = :article")
  List<SubjectId> subjectsOfArticle(String article);

  List<Statement> findByOrigin(Origin origin);

  @Query(
      "select distinct new org.scokb.provenance.SubjectId(s.resource, s.subjectId) from Statement s"
          + " where s.origin = :origin")
  List<SubjectId> subjectsOfOrigin(Origin origin);

  /** What has a link to one of the given ids. */
  @Query(
      "select distinct new org.scokb.provenance.SubjectId(s.resource, s.subjectId) from Statement s"
          + " where s.property in :properties and s.value in :ids")
  List<SubjectId> subjectsLinkedTo(Collection<Property> properties, Collection<String> ids);

  /** The families that the statements of one article belong to. */
  @Query(
      "select distinct new org.scokb.provenance.Family(s.resource, s.family) from Statement s"
          + " where s.evidence.article = :article and s.family is not null")
  List<Family> familiesOfArticle(String article);

  @Query(
      "select distinct new org.scokb.provenance.Family$Member(s.ownSubjectId, s.vague) from Statement s"
          + " where s.resource = :resource and s.family = :family order by s.ownSubjectId")
  List<Family.Member> members(Resource resource, String family);

  /** What the statements of one family are linked to now. */
  @Query(
      "select distinct new org.scokb.provenance.SubjectId(s.resource, s.subjectId) from Statement s"
          + " where s.resource = :resource and s.family = :family")
  List<SubjectId> subjectsOfFamily(Resource resource, String family);

  /** What has a link to one of the given ids, as its article alone tells. */
  @Query(
      "select distinct new org.scokb.provenance.SubjectId(s.resource, s.subjectId) from Statement s"
          + " where s.property in :properties and s.ownValue in :ids")
  List<SubjectId> subjectsThatNamed(Collection<Property> properties, Collection<String> ids);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      "update Statement s set s.subjectId = :id"
          + " where s.resource = :resource and s.ownSubjectId = :own and s.subjectId <> :id")
  void linkSubject(Resource resource, String own, String id);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      "update Statement s set s.value = :id"
          + " where s.property in :properties and s.ownValue = :own and s.value <> :id")
  void linkValue(Collection<Property> properties, String own, String id);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from Statement s where s.evidence.article = :article")
  void deleteByArticle(String article);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from Statement s where s.origin = :origin")
  void deleteByOrigin(Origin origin);

  <S extends Statement> List<S> saveAll(Iterable<S> statements);

  long count();
}
