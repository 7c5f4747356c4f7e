package org.scokb.ingest.ledger;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.chairmanship.Summits;
import org.scokb.chairmanship.Terms;
import org.scokb.feature.Features;
import org.scokb.feature.StatedFeature;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.FieldChange;
import org.scokb.provenance.Label;
import org.scokb.provenance.LinkProperties;
import org.scokb.provenance.Portions;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** Makes entities say what the statements on them say, after some of these have come or gone. */
@Component
class Settlement {

  /** What is linked to comes before what links to it. */
  private static final List<Resource> ORDER =
      List.of(
          Resource.MEMBERS,
          Resource.CHAIRMANSHIPS,
          Resource.ORGANIZATIONS,
          Resource.PEOPLE,
          Resource.MEETINGS,
          Resource.DOCUMENTS,
          Resource.INITIATIVES);

  private final Features features;
  private final StandingRepository standing;
  private final AssertionRepository assertions;
  private final Summits summits;
  private final Terms terms;
  private final EntityManager entities;

  Settlement(
      Features features,
      StandingRepository standing,
      AssertionRepository assertions,
      Summits summits,
      Terms terms,
      EntityManager entities) {
    this.summits = summits;
    this.terms = terms;
    this.entities = entities;
    this.features = features;
    this.standing = standing;
    this.assertions = assertions;
  }

  /**
   * What settling has brought.
   *
   * @param stale the ids of all whose representation may have changed, by the name of their
   *     collection
   * @param created those that are new
   * @param gone those that are no more, and what they were listed under
   * @param fields what each says otherwise than before; those that say the same are left out
   */
  record Settled(
      Map<String, Set<String>> stale,
      Set<SubjectId> created,
      Map<SubjectId, Label> gone,
      Map<SubjectId, List<FieldChange>> fields) {}

  /**
   * Settles the entities that some statements speak of, or spoke of before they were taken away.
   *
   * @param unsettled those that may have to say something else than before
   * @param touched all, as what is represented of each tells every statement on it
   */
  Settled settle(Set<SubjectId> unsettled, Set<SubjectId> touched) {
    Map<Resource, Set<String>> open = byResource(unsettled);
    Map<Resource, Set<String>> shown = byResource(touched);
    Map<Resource, Set<String>> changed = new EnumMap<>(Resource.class);
    Map<Resource, Set<String>> unstated = new EnumMap<>(Resource.class);
    Set<SubjectId> created = new HashSet<>();
    Map<SubjectId, List<FieldChange>> fields = new HashMap<>();
    for (Resource resource : ORDER) {
      Set<String> ids = open.getOrDefault(resource, Set.of());
      if (!ids.isEmpty()) {
        Map<String, Statements> stated = standing.of(resource, ids);
        StatedFeature.Settled settled = features.of(resource).settle(stated);
        stated.values().forEach(this::rank);
        settled.created().forEach(id -> created.add(new SubjectId(resource, id)));
        settled.fields().forEach((id, each) -> fields.put(new SubjectId(resource, id), each));
        Set<String> others = new TreeSet<>(ids);
        others.removeAll(stated.keySet());
        unstated.put(resource, others);
        changed.put(resource, new TreeSet<>(settled.changed()));
        changed.get(resource).addAll(others);
      }
    }
    entities.flush();
    Map<SubjectId, Label> gone = remove(unstated, fields);
    changed.forEach((resource, ids) -> addNeighbours(shown, resource, ids, fields));
    Map<String, Set<String>> stale = new TreeMap<>();
    shown.forEach((resource, ids) -> stale.put(resource.apiName(), ids));
    return new Settled(stale, created, gone, fields);
  }

  /** Writes down which assertions are preferred now. */
  private void rank(Statements stated) {
    stated
        .misranked()
        .forEach((rank, ids) -> Portions.each(ids, some -> standing.rank(some, rank)));
  }

  /** Removes entities, those first that link to others; tells what they were listed under. */
  private Map<SubjectId, Label> remove(
      Map<Resource, Set<String>> unstated, Map<SubjectId, List<FieldChange>> fields) {
    Map<SubjectId, Label> gone = new HashMap<>();
    for (int last = ORDER.size() - 1; last >= 0; last--) {
      Resource resource = ORDER.get(last);
      Set<String> ids = unstated.getOrDefault(resource, Set.of());
      if (!ids.isEmpty()) {
        features
            .of(resource)
            .labels(ids)
            .forEach((id, label) -> gone.put(new SubjectId(resource, id), label));
        features
            .of(resource)
            .remove(ids)
            .forEach((id, said) -> fields.put(new SubjectId(resource, id), said));
      }
    }
    return gone;
  }

  /** Others show something of these: what links to them does, and what they are listed with. */
  private void addNeighbours(
      Map<Resource, Set<String>> touched,
      Resource resource,
      Set<String> ids,
      Map<SubjectId, List<FieldChange>> fields) {
    if (ids.isEmpty()) {
      return;
    }
    List<Property> properties = LinkProperties.to(resource);
    if (!properties.isEmpty()) {
      Portions.query(ids, some -> assertions.subjectsLinkedTo(properties, some))
          .forEach(subject -> add(touched, subject.resource(), subject.id()));
    }
    switch (resource) {
      case INITIATIVES ->
          Portions.query(ids, some -> assertions.linked(resource, some, Property.DOCUMENTS))
              .forEach(id -> add(touched, Resource.DOCUMENTS, id));
      case CHAIRMANSHIPS ->
          ids.stream()
              .map(ChairmanshipId::parse)
              .forEach(id -> add(touched, Resource.MEMBERS, id.member().value()));
      case MEETINGS ->
          terms
              .endingOn(
                  ids.stream()
                      .filter(id -> id.startsWith(Summits.COUNCIL_OF_HEADS_OF_STATE))
                      .flatMap(
                          id ->
                              dates(
                                  id, fields.getOrDefault(new SubjectId(resource, id), List.of())))
                      .collect(Collectors.toSet()))
              .forEach(id -> add(touched, Resource.CHAIRMANSHIPS, id));
      default -> {}
    }
  }

  /** When a summit is held, and was before something changed. */
  private Stream<EdtfDate> dates(String summit, List<FieldChange> fields) {
    return Stream.concat(
        summits.date(summit).stream(),
        fields.stream()
            .filter(field -> field.property() == Property.DATE)
            .flatMap(field -> Stream.ofNullable(field.from()))
            .map(EdtfDate::new));
  }

  private static Map<Resource, Set<String>> byResource(Set<SubjectId> subjects) {
    Map<Resource, Set<String>> ids = new EnumMap<>(Resource.class);
    subjects.forEach(subject -> add(ids, subject.resource(), subject.id()));
    return ids;
  }

  private static void add(Map<Resource, Set<String>> touched, Resource resource, String id) {
    touched.computeIfAbsent(resource, none -> new TreeSet<>()).add(id);
  }
}
