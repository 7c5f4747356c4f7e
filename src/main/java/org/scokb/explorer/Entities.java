package org.scokb.explorer;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.format.LinkedDataWriter;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.CollectionSource;
import org.scokb.query.OwnText;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.stereotype.Component;

/** Single entities, so that a page of one is worth reading, and finding, without a script. */
@Component
record Entities(
    List<CollectionSource<?>> sources,
    CollectionIndex index,
    LinkedDataWriter linkedData,
    EntityText text) {

  private static final int LINKS_A_PAGE = 50;

  /** What an entity is called, its facts and quotes as HTML, and as JSON-LD for the page's head. */
  record Shown(String title, String html, String data) {}

  /** The entity of an id; words of its own text may be asked for, as in {@link EntityText}. */
  Optional<Shown> find(String collection, String id, Optional<String> quote) {
    return CollectionSource.find(sources, collection).flatMap(source -> find(source, id, quote));
  }

  private <T> Optional<Shown> find(CollectionSource<T> source, String id, Optional<String> quote) {
    CollectionDefinition<T> definition = source.definition();
    return index
        .find(definition.type(), id)
        .map(
            entity -> {
              String title = definition.title(entity);
              return new Shown(title, text.of(title, entity, own(source, id), quote), data(entity));
            });
  }

  private static <T> Optional<OwnText> own(CollectionSource<T> source, String id) {
    return (source.definition().hasText() ? source.represent(List.of(id)) : List.<T>of())
        .stream().findFirst().map(source.definition()::text);
  }

  /** Links to the entities on a page of a collection, if it lists one, and to the next page. */
  String links(@Nullable String collection, Optional<String> page) {
    int number = page.filter(given -> given.matches("\\d{1,6}")).map(Integer::parseInt).orElse(0);
    return Optional.ofNullable(collection)
        .flatMap(name -> CollectionSource.find(sources, name))
        .map(source -> links(source.definition(), number))
        .orElse("");
  }

  private <T> String links(CollectionDefinition<T> definition, int page) {
    Page<T> some =
        index.find(
            new Query<>(definition, null, Map.of(), List.of(), List.of(), page, LINKS_A_PAGE));
    return some.content().stream()
        .map(
            each ->
                "<li><a href=\"/%s/%s\">%s</a></li>"
                    .formatted(
                        definition.name(),
                        EntityText.escaped(definition.id(each)),
                        EntityText.escaped(definition.title(each))))
        .collect(
            joining(
                "",
                "<ul>",
                some.isLast()
                    ? "</ul>"
                    : "</ul><p><a href=\"?page=%d\">More</a></p>".formatted(page + 1)));
  }

  private String data(Object entity) {
    // In a script only "<" could end it (HTML, section 4.12.1.3).
    return LinkedDataWriter.isOf(entity.getClass())
        ? "<script type=\"application/ld+json\">%s</script>"
            .formatted(linkedData.document(entity).toString().replace("<", "\\u003c"))
        : "";
  }
}
