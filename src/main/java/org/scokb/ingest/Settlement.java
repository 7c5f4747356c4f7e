package org.scokb.ingest;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.provenance.Feature;
import org.scokb.provenance.LinkProperties;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.provenance.Wording;
import org.scokb.provenance.WordingRepository;
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

  private final Map<Resource, Feature> features = new EnumMap<>(Resource.class);
  private final WordingRepository wordings;
  private final EntityManager entities;

  Settlement(List<Feature> features, WordingRepository wordings, EntityManager entities) {
    features.forEach(feature -> this.features.put(feature.resource(), feature));
    this.wordings = wordings;
    this.entities = entities;
  }

  /**
   * What settling has brought.
   *
   * @param stale the ids of all whose representation may have changed, by the name of their
   *     collection
   * @param counts how many statements there are on each entity that was settled
   * @param titles what each that was touched is or was called
   */
  record Settled(
      Map<String, Set<String>> stale, Map<SubjectId, Long> counts, Map<SubjectId, String> titles) {}

  /**
   * Settles the entities that some statements speak of, or spoke of before they were taken away.
   *
   * @param unsettled those that may have to say something else than before
   * @param touched all, as what is represented of each tells every statement on it
   */
  Settled settle(Set<SubjectId> unsettled, Set<SubjectId> touched) {
    entities.flush();
    Map<SubjectId, Long> counts = new HashMap<>();
    Map<SubjectId, String> titles = new HashMap<>();
    Map<Resource, Set<String>> open = byResource(unsettled);
    Map<Resource, Set<String>> shown = byResource(touched);
    Map<Resource, Set<String>> changed = new EnumMap<>(Resource.class);
    Map<Resource, Set<String>> gone = new EnumMap<>(Resource.class);
    for (Resource resource : ORDER) {
      Set<String> ids = open.getOrDefault(resource, Set.of());
      if (!ids.isEmpty()) {
        Map<String, Statements> stated = new TreeMap<>();
        wordings
            .of(resource, ids)
            .forEach(
                (id, about) -> {
                  stated.put(id, Statements.of(about));
                  counts.put(
                      new SubjectId(resource, id),
                      about.stream().mapToLong(Wording::statements).sum());
                });
        changed.put(resource, feature(resource).settle(stated));
        Set<String> unstated = new TreeSet<>(ids);
        unstated.removeAll(stated.keySet());
        unstated.forEach(id -> counts.put(new SubjectId(resource, id), 0L));
        gone.put(resource, unstated);
      }
      Set<String> called = shown.getOrDefault(resource, Set.of());
      if (!called.isEmpty()) {
        feature(resource)
            .titles(called)
            .forEach((id, title) -> titles.put(new SubjectId(resource, id), title));
      }
    }
    for (int last = ORDER.size() - 1; last >= 0; last--) {
      Set<String> unstated = gone.getOrDefault(ORDER.get(last), Set.of());
      if (!unstated.isEmpty()) {
        feature(ORDER.get(last)).remove(unstated);
      }
    }
    gone.forEach(
        (resource, ids) -> changed.computeIfAbsent(resource, none -> new TreeSet<>()).addAll(ids));
    changed.forEach((resource, ids) -> addNeighbours(shown, resource, ids));
    Map<String, Set<String>> stale = new TreeMap<>();
    shown.forEach((resource, ids) -> stale.put(resource.apiName(), ids));
    return new Settled(stale, counts, titles);
  }

  /** Others show something of these: what links to them does, and what they are listed with. */
  private void addNeighbours(
      Map<Resource, Set<String>> touched, Resource resource, Set<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    List<Property> properties = LinkProperties.to(resource);
    if (!properties.isEmpty()) {
      wordings
          .subjectsLinkedTo(properties, ids)
          .forEach(subject -> add(touched, subject.resource(), subject.id()));
    }
    switch (resource) {
      case INITIATIVES ->
          wordings
              .linked(resource, ids, Property.DOCUMENTS)
              .forEach(id -> add(touched, Resource.DOCUMENTS, id));
      case CHAIRMANSHIPS ->
          ids.stream()
              .map(ChairmanshipId::parse)
              .forEach(id -> add(touched, Resource.MEMBERS, id.member().value()));
      // A meeting may be the summit that closes any of the chairmanships.
      case MEETINGS ->
          feature(Resource.CHAIRMANSHIPS)
              .ids()
              .forEach(id -> add(touched, Resource.CHAIRMANSHIPS, id));
      default -> {}
    }
  }

  private static Map<Resource, Set<String>> byResource(Set<SubjectId> subjects) {
    Map<Resource, Set<String>> ids = new EnumMap<>(Resource.class);
    subjects.forEach(subject -> add(ids, subject.resource(), subject.id()));
    return ids;
  }

  private Feature feature(Resource resource) {
    return Objects.requireNonNull(features.get(resource), resource.apiName());
  }

  private static void add(Map<Resource, Set<String>> touched, Resource resource, String id) {
    touched.computeIfAbsent(resource, none -> new TreeSet<>()).add(id);
  }
}
