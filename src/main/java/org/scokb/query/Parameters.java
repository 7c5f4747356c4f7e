package org.scokb.query;

import java.util.ArrayList;
import java.util.List;

/** The parameters that a collection takes, and their limits. */
final class Parameters {

  static final String Q = "q";
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String SORT = "sort";
  static final String FACETS = "facets";

  static final int LONGEST_Q = 500;
  static final int DEFAULT_SIZE = 20;
  static final int LARGEST_SIZE = 100;

  private Parameters() {}

  /** The names of all that a collection takes. */
  static List<String> of(CollectionDefinition<?> definition) {
    List<String> names = new ArrayList<>(List.of(PAGE, SIZE));
    if (!definition.isInItsOwnOrder()) {
      names.addAll(List.of(Q, SORT));
    }
    definition.filters().forEach(filter -> names.add(filter.name()));
    if (!definition.facets().isEmpty()) {
      names.add(FACETS);
    }
    return names;
  }
}
