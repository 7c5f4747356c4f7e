package org.scokb.explorer;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.CollectionSource;
import org.springframework.stereotype.Component;

/** What single entities are called, so that a link to one can be previewed without a script. */
@Component
class Headings {

  private final Map<String, CollectionDefinition<?>> collections;
  private final CollectionIndex index;

  Headings(List<CollectionSource<?>> sources, CollectionIndex index) {
    this.collections =
        sources.stream()
            .<CollectionDefinition<?>>map(CollectionSource::definition)
            .collect(toMap(CollectionDefinition::name, Function.identity()));
    this.index = index;
  }

  /** The title of an entity, or nothing where the collection has no such entity. */
  Optional<String> of(String collection, String id) {
    CollectionDefinition<?> definition = collections.get(collection);
    return definition == null ? Optional.empty() : title(definition, id);
  }

  private <T> Optional<String> title(CollectionDefinition<T> definition, String id) {
    return index.find(definition, id).map(definition::title);
  }
}
