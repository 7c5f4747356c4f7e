package org.scokb.provenance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All quotes of the knowledge base, those of a subject by how much they tell. */
public interface QuoteRepository extends Repository<Quote, Long> {

  /** In the words of the index, from its first column on: H2 would else sort them all. */
  String TELLING = " order by q.subjectId, q.resource, q.weight desc, q.article, q.start, q.end";

  String SOME = TELLING + " limit :most offset :offset";

  /** What is said at a quote. */
  record Said(Quote quote, Property property, String value, @Nullable Rank decided) {

    /** Whether nobody has said that it isn't so. */
    boolean stands() {
      return decided != Rank.DEPRECATED;
    }
  }

  /** What an article speaks of, of one kind, at one revision. */
  @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
  @Query(
      "select distinct q.subjectId from Quote q where q.article = :article and q.resource = :resource")
  List<String> subjectsOf(String article, Resource resource);

  /** The quotes of a subject that come first. */
  @Query("select q.id from Quote q where q.subjectId = :subject and q.resource = :resource" + SOME)
  List<Long> ids(Resource resource, String subject, long offset, int most);

  /** All quotes of some subjects. */
  @Query(
      "select new org.scokb.provenance.Portions$Answer(q.subjectId, q.id) from Quote q"
          + " where q.subjectId in :subjects and q.resource = :resource"
          + TELLING)
  List<Portions.Answer<Long>> ids(Resource resource, Collection<String> subjects);

  /** The quotes of a subject but for a few, the one that tells most first, some of them. */
  @Query(
      "select q.id from Quote q where q.subjectId = :subject and q.resource = :resource"
          + " and q.id not in :others"
          + SOME)
  List<Long> ids(Resource resource, String subject, Collection<Long> others, long offset, int most);

  /** The same of those that make some assertions. */
  @Query(
      "select q.id from Quote q where q.subjectId = :subject and q.resource = :resource"
          + " and exists (select s.id from Statement s where s.quote = q and s.assertion.id in :assertions)"
          + SOME)
  List<Long> idsOf(
      Resource resource, String subject, Collection<UUID> assertions, long offset, int most);

  @Query("select count(distinct s.quote.id) from Statement s where s.assertion.id in :assertions")
  long count(Collection<UUID> assertions);

  @AsStored
  @Query(
      "select new org.scokb.provenance.QuoteRepository$Said(q, a.property, a.value, a.decided)"
          + " from Statement s join s.quote q join s.assertion a where q.id in :quotes")
  List<Said> said(Collection<Long> quotes);

  /** Has the quotes for a subject as its articles alone tell it speak of another than before. */
  @Modifying
  @Query(
      "update Quote q set q.subjectId = :subject"
          + " where q.subjectId = :before and q.resource = :resource and q.ownSubjectId = :own")
  void link(Resource resource, String before, String own, String subject);

  @Modifying
  @Query("delete from Quote q where q.id in :ids")
  void delete(Collection<Long> ids);
}
