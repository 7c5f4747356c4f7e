package org.scokb.query;

/** The names of an index's fields. */
final class Fields {

  /** The representation as JSON, stored and never searched. */
  static final String REPRESENTATION = "representation";

  static final String ID = "id";
  static final String TITLE = "title";
  static final String WORDS = "words";

  /** The same words as they are spelt, which typing mistakes are measured against. */
  static final String TITLE_AS_SPELT = "title_as_spelt";

  static final String WORDS_AS_SPELT = "words_as_spelt";

  private Fields() {}

  static String filter(Filter<?> filter) {
    return "filter_" + filter.name();
  }

  static String facet(Filter<?> filter) {
    return "facet_" + filter.name();
  }

  static String first(Filter<?> filter) {
    return "first_" + filter.name();
  }

  static String last(Filter<?> filter) {
    return "last_" + filter.name();
  }

  static String sort(String property) {
    return "sort_" + property;
  }
}
