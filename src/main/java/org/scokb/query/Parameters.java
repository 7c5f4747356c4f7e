package org.scokb.query;

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
}
