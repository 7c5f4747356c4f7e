package org.scokb.change;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.query.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes of the knowledge base, oldest first. */
@Component
class Changes implements CollectionSource<ChangeRepresentation> {

  private static final List<String> COLLECTIONS =
      List.of(
          "articles",
          "members",
          "chairmanships",
          "initiatives",
          "meetings",
          "documents",
          "people",
          "organizations");

  private final ChangeRepository changes;
  private final CollectionDefinition<ChangeRepresentation> definition = collection();

  Changes(ChangeRepository changes) {
    this.changes = changes;
  }

  private static CollectionDefinition<ChangeRepresentation> collection() {
    return CollectionDefinition.of(
            "changes", ChangeRepresentation.class, "key", ChangeRepresentation::keyOrNone)
        .titled(ChangeRepresentation::id, "strategy")
        .filteredBy(
            new Filter.After<>(
                "since",
                "A revision; what came after it is listed, itself left out.",
                "1",
                ChangeRepresentation::revision))
        .filteredBy(
            Filter.ofList(
                "resource",
                "The entity's collection.",
                COLLECTIONS,
                "initiatives",
                change -> Stream.of(Option.of(change.resource()))))
        .filteredBy(
            Filter.ofWords(
                "article",
                "Id of the article that came, went or was replaced.",
                "kazakhstan-as-chair-of-the-sco",
                change -> Stream.ofNullable(change.article()).map(Option::of)))
        .leftOutOfSearch()
        .inOrder("key", Sort.Direction.ASC);
  }

  @Override
  public CollectionDefinition<ChangeRepresentation> definition() {
    return definition;
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> ids() {
    return changes.ids().stream().map(Change::key).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChangeRepresentation> represent(Collection<String> ids) {
    return changes.findByIdIn(ids.stream().map(Long::valueOf).toList()).stream()
        .map(Change::represent)
        .toList();
  }
}
