package org.scokb.ingest;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scokb.provenance.Feature;
import org.scokb.provenance.LinkProperties;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
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
  private final StatementRepository statements;

  Settlement(List<Feature> features, StatementRepository statements) {
    features.forEach(feature -> this.features.put(feature.resource(), feature));
    this.statements = statements;
  }

  /**
   * Settles the entities that some statements speak of, or spoke of before they were taken away.
   *
   * @return the ids of all whose representation may have changed, by the name of their collection
   */
  Map<String, Set<String>> settle(Collection<SubjectId> subjects) {
    Map<Resource, Set<String>> touched = new EnumMap<>(Resource.class);
    subjects.forEach(subject -> add(touched, subject));
    Map<Resource, Set<String>> gone = new EnumMap<>(Resource.class);
    for (Resource resource : ORDER) {
      Set<String> ids = touched.getOrDefault(resource, Set.of());
      if (!ids.isEmpty()) {
        Map<String, Statements> stated = stated(resource, ids);
        feature(resource).settle(stated);
        Set<String> unstated = new TreeSet<>(ids);
        unstated.removeAll(stated.keySet());
        gone.put(resource, unstated);
      }
    }
    for (int last = ORDER.size() - 1; last >= 0; last--) {
      Set<String> unstated = gone.getOrDefault(ORDER.get(last), Set.of());
      if (!unstated.isEmpty()) {
        feature(ORDER.get(last)).remove(unstated);
      }
    }
    addNeighbours(touched, subjects);
    Map<String, Set<String>> changed = new TreeMap<>();
    touched.forEach((resource, ids) -> changed.put(resource.apiName(), ids));
    return changed;
  }

  private Map<String, Statements> stated(Resource resource, Set<String> ids) {
    Map<String, Statements> stated = new TreeMap<>();
    statements.findByResourceAndSubjectIdIn(resource, ids).stream()
        .collect(groupingBy((Statement statement) -> statement.subject().id()))
        .forEach((id, about) -> stated.put(id, new Statements(about)));
    stated.values().forEach(Statements::rank);
    return stated;
  }

  /**
   * Those that link to what was touched, or that it links to, show its title, so that they change
   * with it.
   */
  private void addNeighbours(Map<Resource, Set<String>> touched, Collection<SubjectId> subjects) {
    List<String> ids = subjects.stream().map(SubjectId::id).distinct().toList();
    if (!ids.isEmpty()) {
      statements
          .subjectsLinkedTo(LinkProperties.all(), ids)
          .forEach(subject -> add(touched, subject));
    }
    for (Resource resource : List.of(Resource.INITIATIVES, Resource.MEETINGS)) {
      Set<String> own = touched.getOrDefault(resource, Set.of());
      if (!own.isEmpty()) {
        statements.findByResourceAndSubjectIdIn(resource, List.copyOf(own)).stream()
            .filter(statement -> LinkProperties.target(statement.property()) != null)
            .forEach(
                statement ->
                    add(
                        touched,
                        new SubjectId(
                            Objects.requireNonNull(LinkProperties.target(statement.property())),
                            statement.value())));
      }
    }
    if (touched.containsKey(Resource.MEETINGS)) {
      // A meeting may be the summit that closes any of the chairmanships.
      touched
          .computeIfAbsent(Resource.CHAIRMANSHIPS, resource -> new TreeSet<>())
          .addAll(chairmanshipIds());
    }
    if (touched.containsKey(Resource.CHAIRMANSHIPS)) {
      touched
          .getOrDefault(Resource.CHAIRMANSHIPS, Set.of())
          .forEach(
              id ->
                  add(
                      touched,
                      new SubjectId(
                          Resource.MEMBERS, id.substring(0, 2).toUpperCase(Locale.ROOT))));
    }
  }

  private Collection<String> chairmanshipIds() {
    return feature(Resource.CHAIRMANSHIPS).ids();
  }

  private Feature feature(Resource resource) {
    return Objects.requireNonNull(features.get(resource), resource.apiName());
  }

  private static void add(Map<Resource, Set<String>> touched, SubjectId subject) {
    touched.computeIfAbsent(subject.resource(), resource -> new TreeSet<>()).add(subject.id());
  }
}
