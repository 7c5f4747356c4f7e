package org.scokb.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.web.OpenApiDocument;
import org.scokb.web.ProblemException;
import org.springframework.data.domain.Sort.Order;

/**
 * From a request's parameters to a {@link Query}, or to the problem that says what is taken
 * instead.
 */
record QueryParser<T>(CollectionDefinition<T> definition, Map<String, String[]> parameters) {

  static final String Q = "q";
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String SORT = "sort";
  static final String FACETS = "facets";
  static final String FIELDS = "fields";

  static final int LONGEST_Q = 500;
  static final int DEFAULT_SIZE = 20;
  static final int LARGEST_SIZE = 100;

  /** In the digits of ASCII: Java itself would read those of any script. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

  /** The parameters that are read where a collection is asked, for a page or for all of it. */
  static Set<String> names(CollectionDefinition<?> definition, boolean paged) {
    Set<String> names = new HashSet<>(paged ? Set.of(PAGE, SIZE) : Set.of());
    definition.filters().forEach(filter -> names.add(filter.name()));
    if (!definition.isInItsOwnOrder()) {
      names.addAll(paged ? Set.of(Q, SORT) : Set.of(Q));
    }
    if (paged && !definition.facets().isEmpty()) {
      names.add(FACETS);
    }
    return names;
  }

  Query<T> parse() {
    Map<Filter<T>, List<String>> filters = new LinkedHashMap<>();
    for (Filter<T> filter : definition.filters()) {
      if (parameters.containsKey(filter.name())) {
        List<String> values =
            filter.isSingle()
                ? List.of(Objects.requireNonNull(single(filter.name())))
                : values(filter.name());
        values.forEach(value -> check(definition, filter, value));
        // PostgreSQL takes no U+0000: what it is asked for instead is nobody's value either.
        filters.put(
            filter, values.stream().map(value -> value.replace('\u0000', '\uFFFD')).toList());
      }
    }
    String q = q();
    List<Order> asked = sort();
    List<Order> order = asked.isEmpty() && q == null ? definition.defaultSort() : asked;
    return new Query<>(
        definition,
        q,
        filters,
        facets(),
        order,
        number(PAGE, 0, 0, Integer.MAX_VALUE),
        number(SIZE, DEFAULT_SIZE, 1, LARGEST_SIZE));
  }

  /** Refuses a value that a filter doesn't take. */
  static void check(CollectionDefinition<?> definition, Filter<?> filter, String value) {
    if (!filter.allowed().isEmpty()) {
      ProblemException.requireAllowed(filter.name(), value, filter.allowed());
    }
    try {
      if (!filter.mayBeAbsent() || !value.equals(Filter.NONE)) {
        filter.check(value);
      }
    } catch (IllegalArgumentException refused) {
      String example = OpenApiDocument.exampleOf(definition.name(), filter.name()).orElse("");
      throw ProblemException.invalidParameter(
          filter.name(), value, "a value such as '%s'".formatted(example));
    }
  }

  private @Nullable String q() {
    String q = single(Q);
    if (q != null && q.length() > LONGEST_Q) {
      throw ProblemException.invalidParameter(
          Q, q.substring(0, 40) + "…", "at most %d characters".formatted(LONGEST_Q));
    }
    if (q == null || q.isBlank()) {
      if (definition.isOverOthers()) {
        throw ProblemException.missingParameter(Q);
      }
      return null;
    }
    return q.strip();
  }

  private List<Filter.Keyword<T>> facets() {
    List<String> countable = definition.facets().stream().map(Filter::name).toList();
    List<String> asked = values(FACETS);
    asked.forEach(name -> ProblemException.requireAllowed(FACETS, name, countable));
    return definition.facets().stream().filter(facet -> asked.contains(facet.name())).toList();
  }

  private List<Order> sort() {
    List<Order> order = new ArrayList<>();
    for (String key : parameters.getOrDefault(SORT, new String[0])) {
      String property = key.split(",", -1)[0];
      if (!definition.sortKeys().containsKey(property)) {
        throw ProblemException.invalidParameter(SORT, key, definition.sortKeys().keySet());
      }
      ProblemException.requireAllowed(SORT, key, ways(property));
      order.add(key.endsWith(",desc") ? Order.desc(property) : Order.asc(property));
    }
    return order;
  }

  /** How a request may ask for an order by a property. */
  static List<String> ways(String property) {
    return List.of(property, property + ",asc", property + ",desc");
  }

  private int number(String name, int otherwise, int least, int most) {
    String value = single(name);
    if (value == null) {
      return otherwise;
    }
    if (NUMBER.matcher(value).matches()) {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    throw ProblemException.invalidParameter(
        name, value, "a whole number from %d to %d".formatted(least, most));
  }

  private @Nullable String single(String name) {
    String[] values = parameters.get(name);
    if (values == null) {
      return null;
    }
    if (values.length > 1) {
      throw ProblemException.invalidParameter(name, String.join(" and ", values), "one value");
    }
    return values[0];
  }

  private List<String> values(String name) {
    return split(parameters.getOrDefault(name, new String[0]));
  }

  /** All values of a parameter that may be repeated, or hold several with commas between. */
  static List<String> split(String... given) {
    return Stream.of(given)
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .distinct()
        .toList();
  }
}
