package org.scokb.feature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scokb.provenance.Label;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** All features, each by what kind of thing it keeps. */
@Component
public class Features {

  private final Map<Resource, StatedFeature<?, ?>> all = new EnumMap<>(Resource.class);

  Features(List<StatedFeature<?, ?>> all) {
    all.forEach(feature -> this.all.put(feature.resource(), feature));
  }

  /** All of them. */
  public Collection<StatedFeature<?, ?>> all() {
    return all.values();
  }

  /** The feature that keeps a kind of thing. */
  public StatedFeature<?, ?> of(Resource resource) {
    return Objects.requireNonNull(all.get(resource), resource.apiName());
  }

  /** Whether there is an entity. */
  public boolean has(Resource resource, String id) {
    return of(resource).labels(List.of(id)).containsKey(id);
  }

  /** What those of some entities are listed under that there are. */
  public Map<SubjectId, Label> labels(Collection<SubjectId> subjects) {
    Map<SubjectId, Label> labels = new HashMap<>();
    subjects.stream()
        .collect(groupingBy(SubjectId::resource, mapping(SubjectId::id, toSet())))
        .forEach(
            (resource, some) ->
                of(resource)
                    .labels(some)
                    .forEach((id, label) -> labels.put(new SubjectId(resource, id), label)));
    return labels;
  }
}
