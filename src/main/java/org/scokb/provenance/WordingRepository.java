package org.scokb.provenance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * All wordings of the knowledge base. Queries read what is stored, and don't look through all that
 * the transaction holds for changes: whoever has made some flushes them before.
 */
public interface WordingRepository extends Repository<Wording, UUID> {

  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  List<Wording> findByIdIn(Collection<UUID> ids);

  @QueryHints({
    @QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"),
    @QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT")
  })
  List<Wording> findByResourceAndSubjectIdIn(Resource resource, Collection<String> subjectIds);

  /** All that is claimed of some subjects, by their ids; those of which nothing is are left out. */
  default Map<String, List<Wording>> of(Resource resource, Collection<String> subjectIds) {
    return findByResourceAndSubjectIdIn(resource, subjectIds).stream()
        .collect(groupingBy((Wording wording) -> wording.subject().id(), TreeMap::new, toList()));
  }

  /** The ids that some subjects link to by a property. */
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query(
      "select distinct w.value from Wording w where w.resource = :resource"
          + " and w.subjectId in :subjectIds and w.property = :property")
  List<String> linked(Resource resource, Collection<String> subjectIds, Property property);

  /** What has a link to one of the given ids. */
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query(
      "select distinct new org.scokb.provenance.SubjectId(w.resource, w.subjectId) from Wording w"
          + " where w.property in :properties and w.value in :ids")
  List<SubjectId> subjectsLinkedTo(Collection<Property> properties, Collection<String> ids);

  /** Who belongs to some families, and which of them each is taken for. */
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query(
      "select distinct new org.scokb.provenance.Family$Member(w.family, w.ownSubjectId, w.vague, w.subjectId)"
          + " from Wording w where w.resource = :resource and w.family in :families"
          + " order by w.family, w.ownSubjectId")
  List<Family.Member> members(Resource resource, Collection<String> families);

  /** Which of some subjects are taken for another, and for which. */
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query(
      "select distinct new org.scokb.provenance.Family$Alias(w.ownSubjectId, w.subjectId) from Wording w"
          + " where w.resource = :resource and w.ownSubjectId in :own and w.subjectId <> w.ownSubjectId")
  List<Family.Alias> aliases(Resource resource, Collection<String> own);

  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  List<Wording> findByResourceAndOwnSubjectId(Resource resource, String own);

  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  List<Wording> findByPropertyInAndOwnValue(Collection<Property> properties, String own);
}
