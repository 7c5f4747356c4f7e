package org.scokb.provenance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All statements of the knowledge base, each with its assertion. */
public interface StatementRepository extends Repository<Statement, Long> {

  /** All statements of some assertions. */
  @AsStored
  @Query(
      "select s from Statement s join fetch s.assertion left join fetch s.quote"
          + " where s.assertion.id in :assertions")
  List<Statement> findByAssertions(Collection<UUID> assertions);

  /** The statements of an assertion by time, some of them. */
  @Query(
      "select s.id from Statement s where s.assertion.id = :assertion"
          + " order by s.assertion.id, s.assertedOn nulls first, s.article nulls first, s.id limit :most offset :offset")
  List<Long> idsOf(UUID assertion, long offset, int most);

  @AsStored
  @Query(
      "select s from Statement s join fetch s.assertion left join fetch s.quote where s.id in :ids")
  List<Statement> findByIds(Collection<Long> ids);

  /** How often something is asserted at one time. */
  record AtOneTime(UUID assertion, @Nullable EdtfDate assertedOn, long claims) {}

  @Query(
      "select new org.scokb.provenance.StatementRepository$AtOneTime(s.assertion.id, s.assertedOn, count(s))"
          + " from Statement s where s.assertion.id in :assertions group by s.assertion.id, s.assertedOn")
  List<AtOneTime> countByTime(Collection<UUID> assertions);

  /** Statements of an assertion at one time, some of them. */
  @AsStored
  @Query(
      "select s from Statement s join fetch s.assertion join fetch s.quote"
          + " where s.assertion.id = :assertion and s.assertedOn is not distinct from :assertedOn order by s.article, s.id limit :most")
  List<Statement> findByTime(UUID assertion, @Nullable EdtfDate assertedOn, int most);

  @AsStored
  @Query(
      "select s from Statement s join fetch s.assertion join fetch s.quote q"
          + " where q.article = :article order by q.start, q.end, s.id")
  List<Statement> findByArticle(String article);

  @AsStored
  @Query(
      "select s from Statement s join fetch s.assertion join fetch s.quote q"
          + " where q.article = :article and q.start = :start and q.end = :end order by s.id")
  List<Statement> findByPlace(String article, int start, int end);

  /** What some articles say of some properties of some subjects of one kind. */
  @Query(
      "select distinct new org.scokb.provenance.Disputes$Saying(q.subjectId, a.property, q.article, a.value)"
          + " from Statement s join s.quote q join s.assertion a where q.article in :articles"
          + " and q.resource = :resource and q.subjectId in :subjects and a.property in :properties")
  List<Disputes.Saying> said(
      Collection<String> articles,
      Resource resource,
      Collection<String> subjects,
      Collection<Property> properties);

  @AsStored
  @Query(
      "select s from Statement s join fetch s.assertion a left join fetch s.quote where a.origin = :origin")
  List<Statement> findByOrigin(Origin origin);

  @Modifying
  @Query("delete from Statement s where s.id in :ids")
  void delete(Collection<Long> ids);
}
