package org.scokb.query;

import java.util.List;

/** The names of an index's fields. */
final class Fields {

  /** The representation as JSON, stored and never searched. */
  static final String REPRESENTATION = "representation";

  /** A text of the entity's own, stored; its sentences are among the words. */
  static final String TEXT = "text";

  static final String ID = "id";
  static final String TITLE = "title";
  static final String WORDS = "words";

  /** Where words are looked for. Each is there in every form that {@link TextQuery} has. */
  static final List<String> TEXTS = List.of(TITLE, WORDS);

  private Fields() {}

  /** Whether words are looked for in it, in one of their forms. */
  static boolean isText(String field) {
    return TEXTS.stream().anyMatch(field::startsWith);
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
