package org.scokb.query;

import java.util.List;
import java.util.stream.Stream;

/** What the search over all collections asks of each of them beyond its own definition. */
public final class SearchedBy {

  /** Filter and sort key: the collection that an entity is in. */
  public static final String RESOURCE = "resource";

  /** Sort key: the title or name. */
  public static final String TITLE = "title";

  /** Sort key: the id. */
  public static final String ID = "id";

  private SearchedBy() {}

  static <T> Filter<T> collection(CollectionDefinition<T> definition) {
    Option option = option(definition);
    return Filter.ofList(
        RESOURCE,
        "The collection that it is in.",
        List.of(option.value()),
        option.value(),
        entity -> Stream.of(option));
  }

  private static Option option(CollectionDefinition<?> definition) {
    String name = definition.name();
    return new Option(name, Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }
}
