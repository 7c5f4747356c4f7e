package org.scokb.query;

/** The names of an index's fields. */
final class Fields {

  /** The representation as JSON, stored and never searched. */
  static final String REPRESENTATION = "representation";

  /** A text of the entity's own, stored; its sentences are among the words. */
  static final String TEXT = "text";

  static final String ID = "id";
  static final String TITLE = "title";
  static final String WORDS = "words";

  private static final String AS_SPELT = "_as_spelt";
  private static final String JOINED = "_joined";

  /** The same words as they are spelt, which typing mistakes are measured against. */
  static final String TITLE_AS_SPELT = TITLE + AS_SPELT;

  static final String WORDS_AS_SPELT = WORDS + AS_SPELT;

  /** The same words, each two neighbours as one. */
  static final String TITLE_JOINED = TITLE + JOINED;

  static final String WORDS_JOINED = WORDS + JOINED;

  private Fields() {}

  static boolean isAsSpelt(String field) {
    return field.endsWith(AS_SPELT);
  }

  static boolean isJoined(String field) {
    return field.endsWith(JOINED);
  }

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
