package org.scokb.explorer;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scokb.query.CollectionSource;
import org.springframework.stereotype.Component;

/** What single entities are called, so that a link to one can be previewed without a script. */
@Component
class Headings {

  private final Map<String, CollectionSource<?>> sources;

  Headings(List<CollectionSource<?>> sources) {
    this.sources =
        sources.stream().collect(toMap(source -> source.definition().name(), source -> source));
  }

  /** The title of an entity, or nothing where the collection has no such entity. */
  Optional<String> of(String collection, String id) {
    CollectionSource<?> source = sources.get(collection);
    return source == null ? Optional.empty() : title(source, id);
  }

  private static <T> Optional<String> title(CollectionSource<T> source, String id) {
    return source.represent(List.of(id)).stream().findFirst().map(source.definition()::title);
  }
}
