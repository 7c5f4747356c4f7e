package org.scokb.ingest;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
  List<Revised.Titled> of(Collection<Statement> statements) {
    Map<Resource, Set<String>> ids = new EnumMap<>(Resource.class);
    for (Statement statement : statements) {
      SubjectId subject = statement.subject();
      add(ids, subject.resource(), subject.id());
      Resource target = LinkProperties.target(statement.property());
      if (target != null) {
        add(ids, target, statement.value());
      }
    }
    return ids.entrySet().stream().flatMap(of -> titled(of.getKey(), of.getValue())).toList();
  }

  private Stream<Revised.Titled> titled(Resource resource, Set<String> ids) {
    Feature feature = Objects.requireNonNull(features.get(resource), resource.apiName());
    return new TreeMap<>(feature.titles(ids))
        .entrySet().stream()
            .map(
                each ->
                    new Revised.Titled(new SubjectId(resource, each.getKey()), each.getValue()));
  }

  private static void add(Map<Resource, Set<String>> ids, Resource resource, String id) {
    ids.computeIfAbsent(resource, none -> new TreeSet<>()).add(id);
  }
}
