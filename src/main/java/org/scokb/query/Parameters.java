package org.scokb.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parameters that a collection takes, and their limits. */
final class Parameters {

  static final String Q = "q";
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String SORT = "sort";
  static final String FACETS = "facets";
  static final String FIELDS = "fields";

  static final int LONGEST_Q = 500;
  static final int DEFAULT_SIZE = 20;
  static final int LARGEST_SIZE = 100;

  private Parameters() {}

  /** All values of a parameter that may be repeated, or hold several with commas between. */
  static List<String> split(String... given) {
    return Stream.of(given)
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .distinct()
        .toList();
  }

  /**
   * The names of all that a collection takes.
   *
   * @param paged whether it is asked for page by page, or for whatever matches
   */
  static List<String> of(CollectionDefinition<?> definition, boolean paged) {
    List<String> names = new ArrayList<>();
    definition.filters().forEach(filter -> names.add(filter.name()));
    if (!definition.isInItsOwnOrder()) {
      names.add(Q);
    }
    if (paged) {
      names.addAll(List.of(PAGE, SIZE));
      if (!definition.isInItsOwnOrder()) {
        names.add(SORT);
      }
      if (!definition.facets().isEmpty()) {
        names.add(FACETS);
      }
    }
    return names;
  }
}
