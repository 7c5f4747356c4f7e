package org.scokb.explorer;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scokb.format.LinkedDataWriter;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.CollectionSource;
import org.springframework.stereotype.Component;

/** Single entities, so that a page of one is worth reading, and finding, without a script. */
@Component
class Entities {

  private final Map<String, CollectionDefinition<?>> collections;
  private final CollectionIndex index;
  private final LinkedDataWriter linkedData;
  private final EntityText text;

  Entities(
      List<CollectionSource<?>> sources,
      CollectionIndex index,
      LinkedDataWriter linkedData,
      EntityText text) {
    this.collections =
        sources.stream()
            .<CollectionDefinition<?>>map(CollectionSource::definition)
            .collect(toMap(CollectionDefinition::name, Function.identity()));
    this.index = index;
    this.linkedData = linkedData;
    this.text = text;
  }

  /**
   * What a page says of an entity.
   *
   * @param title what it is called, as text
   * @param html its facts and quotes, as HTML
   * @param data the same as JSON-LD, for the page's head; empty where there is none
   */
  record Shown(String title, String html, String data) {}

  /** The entity of an id, or nothing where the collection has none. */
  Optional<Shown> find(String collection, String id) {
    CollectionDefinition<?> definition = collections.get(collection);
    return definition == null ? Optional.empty() : find(definition, id);
  }

  private <T> Optional<Shown> find(CollectionDefinition<T> definition, String id) {
    return index.find(definition, id).map(entity -> shown(definition.title(entity), entity));
  }

  private Shown shown(String title, Object entity) {
    // In a script only "<" could end it (HTML, section 4.12.1.3).
    String data =
        LinkedDataWriter.isOf(entity.getClass())
            ? "<script type=\"application/ld+json\">%s</script>"
                .formatted(linkedData.document(entity).toString().replace("<", "\\u003c"))
            : "";
    return new Shown(title, text.of(title, entity), data);
  }
}
