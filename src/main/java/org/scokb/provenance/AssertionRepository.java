package org.scokb.provenance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All assertions of the knowledge base. */
public interface AssertionRepository extends Repository<Assertion, UUID> {

  /** All of a kind that something is stated of. */
  @Query("select distinct w.subjectId from Assertion w where w.resource = :resource")
  List<String> subjects(Resource resource);

  /** The ids that some subjects link to by a property. */
  @Query(
      "select distinct w.value from Assertion w where w.resource = :resource"
          + " and w.subjectId in :subjectIds and w.property = :property")
  List<String> linked(Resource resource, Collection<String> subjectIds, Property property);

  /** What has a link to one of the given ids. */
  @Query(
      "select distinct new org.scokb.provenance.SubjectId(w.resource, w.subjectId) from Assertion w"
          + " where w.property in :properties and w.value in :ids")
  List<SubjectId> subjectsLinkedTo(Collection<Property> properties, Collection<String> ids);

  /** Who belongs to some families, and which of them each is taken for. */
  @Query(
      "select distinct new org.scokb.provenance.Family$Member(w.family, w.ownSubjectId, w.vague, w.subjectId)"
          + " from Assertion w where w.resource = :resource and w.family in :families"
          + " order by w.family, w.ownSubjectId")
  List<Family.Member> members(Resource resource, Collection<String> families);

  /** Who is taken for a subject. */
  @Query(
      "select distinct new org.scokb.provenance.Family$Member(w.family, w.ownSubjectId, w.vague, w.subjectId)"
          + " from Assertion w where w.resource = :resource and w.subjectId = :meant order by w.ownSubjectId")
  List<Family.Member> meaning(Resource resource, String meant);

  /** Which of some subjects are taken for another, and for which. */
  @Query(
      "select distinct new org.scokb.provenance.Family$Member(w.family, w.ownSubjectId, w.vague, w.subjectId)"
          + " from Assertion w where w.resource = :resource and w.ownSubjectId in :own"
          + " and w.subjectId <> w.ownSubjectId")
  List<Family.Member> aliases(Resource resource, Collection<String> own);

  @AsStored
  List<Assertion> findByResourceAndSubjectIdAndOwnSubjectId(
      Resource resource, String subject, String own);

  @AsStored
  List<Assertion> findByPropertyInAndValueAndOwnValue(
      Collection<Property> properties, String value, String own);

  /** Has some assertions speak of a subject. */
  @Modifying
  @Query("update Assertion w set w.subjectId = :subject where w.id in :ids")
  void linkSubject(Collection<UUID> ids, String subject);

  /** Has some assertions link to a value. */
  @Modifying
  @Query("update Assertion w set w.value = :value where w.id in :ids")
  void linkValue(Collection<UUID> ids, String value);

  @Modifying
  @Query("delete from Assertion w where w.id in :ids")
  void delete(Collection<UUID> ids);
}
