package org.scokb.ingest.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.chairmanship.Summits;
import org.scokb.change.ChangeKind;
import org.scokb.feature.Features;
import org.scokb.ingest.ledger.Revised.Effect;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.FieldChange;
import org.scokb.provenance.Label;
import org.scokb.provenance.Portions;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** Makes entities say what the statements on them say, after some of these have come or gone. */
@Component
record Settlement(
    Features features,
    StandingRepository standing,
    AssertionRepository assertions,
    Summits summits,
    EntityManager entities) {

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

  /** What the representations of others show of an entity: when that changes, these have. */
  private static final Set<Property> SHOWN =
      EnumSet.of(
          Property.TITLE,
          Property.NAME,
          Property.ABBREVIATION,
          Property.DATE,
          Property.BODY,
          Property.DOCUMENTS);

  /**
   * The ids of all whose representation may have changed, by the name of their collection; what has
   * become of each entity, but for those that are as they were; and what those were listed under
   * that are no more.
   */
  record Settled(
      Map<String, Set<String>> stale,
      SortedMap<SubjectId, Effect> effects,
      Map<SubjectId, Label> gone) {}

  /** Settles the entities that statements speak of, or spoke of before they were taken away. */
  Settled settle(Ledger.Balance balance) {
    Set<SubjectId> changed = new HashSet<>();
    Set<SubjectId> unstated = new HashSet<>(balance.unsettled());
    SortedMap<SubjectId, Effect> effects = new TreeMap<>(Revised.BY_RESOURCE);
    balance.restated().forEach(subject -> effects.put(subject, Effect.AGAIN));
    List<Summits.Held> held = summits.held();
    byResource(balance.unsettled())
        .forEach(
            (resource, ids) -> {
              Map<String, Statements> stated = standing.of(resource, ids);
              features
                  .of(resource)
                  .settle(stated)
                  .forEach(
                      (id, now) -> {
                        SubjectId subject = new SubjectId(resource, id);
                        unstated.remove(subject);
                        if (now.isNew() || now.fields().stream().anyMatch(Settlement::isShown)) {
                          changed.add(subject);
                        }
                        if (now.isNew()) {
                          effects.put(subject, new Effect(ChangeKind.CREATED, now.fields()));
                        } else if (effects.containsKey(subject)) {
                          effects.put(subject, new Effect(ChangeKind.UPDATED, now.fields()));
                        }
                      });
              stated.values().forEach(this::rank);
            });
    changed.addAll(unstated);
    entities.flush();
    Map<SubjectId, Label> gone = features.labels(unstated);
    remove(unstated, effects);
    Set<SubjectId> shown = new HashSet<>(balance.touched());
    byResource(changed).forEach((resource, ids) -> neighbours(resource, ids).forEach(shown::add));
    if (!held.equals(summits.held())) {
      chairmanships().forEach(shown::add);
    }
    Map<String, Set<String>> stale = new TreeMap<>();
    byResource(shown).forEach((resource, ids) -> stale.put(resource.apiName(), ids));
    return new Settled(stale, effects, gone);
  }

  private static boolean isShown(FieldChange field) {
    return SHOWN.contains(field.property());
  }

  /** Writes down which assertions are preferred now. */
  private void rank(Statements stated) {
    stated
        .misranked()
        .forEach((rank, ids) -> Portions.each(ids, some -> standing.rank(some, rank)));
  }

  /** Removes entities, those first that link to others. */
  private void remove(Set<SubjectId> unstated, Map<SubjectId, Effect> effects) {
    byResource(unstated)
        .descendingMap()
        .forEach(
            (resource, ids) ->
                features
                    .of(resource)
                    .remove(ids)
                    .forEach(
                        (id, said) ->
                            effects.put(
                                new SubjectId(resource, id),
                                new Effect(ChangeKind.WITHDRAWN, said))));
  }

  /** What shows something of these: what links to them does, and what they are listed with. */
  private Stream<SubjectId> neighbours(Resource resource, Set<String> ids) {
    List<Property> properties = Property.linkingTo(resource);
    Stream<SubjectId> linking =
        properties.isEmpty()
            ? Stream.empty()
            : Portions.query(ids, some -> assertions.subjectsLinkedTo(properties, some)).stream();
    Stream<SubjectId> listed =
        switch (resource) {
          case INITIATIVES ->
              Portions.query(ids, some -> assertions.linked(resource, some, Property.DOCUMENTS))
                  .stream()
                  .map(id -> new SubjectId(Resource.DOCUMENTS, id));
          case CHAIRMANSHIPS ->
              ids.stream()
                  .map(id -> ChairmanshipId.parse(id).member().value())
                  .map(member -> new SubjectId(Resource.MEMBERS, member));
          case MEMBERS ->
              chairmanships()
                  .filter(each -> ids.contains(ChairmanshipId.parse(each.id()).member().value()));
          default -> Stream.empty();
        };
    return Stream.concat(linking, listed);
  }

  private Stream<SubjectId> chairmanships() {
    return features.of(Resource.CHAIRMANSHIPS).ids().stream()
        .map(id -> new SubjectId(Resource.CHAIRMANSHIPS, id));
  }

  private static NavigableMap<Resource, Set<String>> byResource(Set<SubjectId> subjects) {
    return subjects.stream()
        .collect(
            groupingBy(
                SubjectId::resource,
                () -> new TreeMap<>(comparing(ORDER::indexOf)),
                mapping(SubjectId::id, toCollection(TreeSet::new))));
  }
}
