package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scokb.provenance.Feature;
import org.scokb.provenance.LinkProperties;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** What statements speak of: the entities that they are on, and those that they link to. */
@Component
class Spoken {

  private final Map<Resource, Feature> features = new EnumMap<>(Resource.class);

  Spoken(List<Feature> features) {
    features.forEach(feature -> this.features.put(feature.resource(), feature));
  }

  /** The entities, by collection and id. */
  static SortedSet<SubjectId> of(Collection<Statement> statements) {
    SortedSet<SubjectId> spoken = new TreeSet<>(Balance.BY_RESOURCE);
    for (Statement statement : statements) {
      spoken.add(statement.subject());
      Resource target = LinkProperties.target(statement.property());
      if (target != null) {
        spoken.add(new SubjectId(target, statement.value()));
      }
    }
    return spoken;
  }

  /** What those of some entities are listed under that there are. */
  Map<SubjectId, Feature.Label> labels(Collection<SubjectId> subjects) {
    Map<Resource, Set<String>> ids =
        subjects.stream().collect(groupingBy(SubjectId::resource, mapping(SubjectId::id, toSet())));
    Map<SubjectId, Feature.Label> labels = new HashMap<>();
    ids.forEach(
        (resource, some) ->
            Objects.requireNonNull(features.get(resource), resource.apiName())
                .labels(some)
                .forEach((id, label) -> labels.put(new SubjectId(resource, id), label)));
    return labels;
  }
}
