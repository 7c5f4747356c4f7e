package org.scokb.query;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Order;

/**
 * What a request asks of a collection, checked against its definition.
 *
 * @param q words that must all occur; {@code null} where any entity will do
 * @param order the sort keys, without the id that breaks ties
 * @param page from 0
 */
public record Query<T>(
    CollectionDefinition<T> definition,
    @Nullable String q,
    Map<Filter<T>, List<String>> filters,
    List<Filter.Keyword<T>> facets,
    List<Order> order,
    int page,
    int size) {

  /** All entities of a collection, one a page, counted by the values of a facet. */
  static <T> Query<T> all(CollectionDefinition<T> definition, String facet) {
    List<Filter.Keyword<T>> facets =
        definition.facets().stream().filter(each -> each.name().equals(facet)).toList();
    return new Query<>(definition, null, Map.of(), facets, List.of(), 0, 1);
  }

  public boolean filtersBy(String filter) {
    return !values(filter).isEmpty();
  }

  /**
   * The same with another value of a filter.
   *
   * @throws org.scokb.web.ProblemException if that is none
   */
  public Query<T> filteredBy(String filter, String value) {
    Map<Filter<T>, List<String>> others = new LinkedHashMap<>(filters);
    Filter<T> other = definition.filter(filter).orElseThrow();
    QueryParser.check(definition, other, value);
    others.put(other, List.of(value));
    return new Query<>(definition, q, others, facets, order, page, size);
  }

  public Query<T> at(int page, int size) {
    return new Query<>(definition, q, filters, facets, order, page, size);
  }

  public Query<T> inOrder(Order sort) {
    return new Query<>(definition, q, filters, facets, List.of(sort), page, size);
  }

  /** The values that a filter is asked for; none where it isn't asked. */
  public List<String> values(String filter) {
    return definition.filter(filter).map(filters::get).orElse(List.of());
  }

  /** Whether a value is among those that a filter is asked for, or it isn't asked at all. */
  public boolean asks(String filter, @Nullable String value) {
    return !filtersBy(filter) || value != null && values(filter).contains(value);
  }

  long offset() {
    return (long) page * size;
  }

  /** Answers from a list in memory, for collections that are small by nature. */
  public Page<T> over(List<T> entities) {
    List<T> worded = worded(entities);
    List<T> found = worded.stream().filter(matching(null)).sorted(comparator()).toList();
    List<T> content = found.stream().skip(offset()).limit(size).toList();
    return Page.of(content, this, found.size(), facets(worded), found::forEach);
  }

  /** Answers with a page of a list as it is, of which nothing but that page is looked at. */
  public Page<T> pageOf(List<T> entities) {
    return pageOf(entities, entities::forEach);
  }

  /** The same, where all of them can be had in a better way than from the list. */
  public Page<T> pageOf(List<T> entities, Consumer<Consumer<T>> all) {
    int from = (int) Math.min(offset(), entities.size());
    int to = (int) Math.min(offset() + size, entities.size());
    return Page.of(List.copyOf(entities.subList(from, to)), this, entities.size(), Map.of(), all);
  }

  private Map<String, List<FacetValue>> facets(List<T> entities) {
    Map<String, List<FacetValue>> counted = new TreeMap<>();
    for (Filter.Keyword<T> facet : facets) {
      Map<Option, Long> counts =
          entities.stream()
              .filter(matching(facet))
              .flatMap(entity -> facet.options().apply(entity).distinct())
              .collect(groupingBy(option -> option, counting()));
      counted.put(facet.name(), FacetValue.ranked(counts));
    }
    return counted;
  }

  /**
   * Holds every filter but one against an entity: a facet is counted over what the others leave.
   */
  private Predicate<T> matching(@Nullable Filter<T> except) {
    return entity ->
        filters.entrySet().stream()
            .filter(asked -> !asked.getKey().equals(except))
            .allMatch(asked -> isAny(asked.getKey(), asked.getValue(), entity));
  }

  /** Whether an entity of a list in memory, which has words and an id, has one of some values. */
  private boolean isAny(Filter<T> filter, List<String> values, T entity) {
    if (!(filter instanceof Filter.Keyword<T> words)) {
      return values.contains(definition.id(entity));
    }
    List<String> own = words.options().apply(entity).map(Option::value).toList();
    return own.stream().anyMatch(values::contains)
        || words.mayBeAbsent() && own.isEmpty() && values.contains(Filter.NONE);
  }

  /** Those that {@code q} finds, the best first. */
  private List<T> worded(List<T> entities) {
    if (q == null) {
      return entities;
    }
    org.apache.lucene.search.Query text = LuceneText.of(TextQuery.of(q), LuceneText::of);
    return entities.stream()
        .map(each -> Map.entry(each, LuceneText.score(text, definition, each)))
        .filter(scored -> scored.getValue() > 0)
        .sorted(Map.Entry.<T, Float>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Comparator<T> comparator() {
    Comparator<T> result = (left, right) -> 0;
    for (Order sort : order) {
      Comparator<String> text = String.CASE_INSENSITIVE_ORDER;
      Comparator<String> direction = sort.isDescending() ? text.reversed() : text;
      Function<T, @Nullable String> key =
          Objects.requireNonNull(definition.sortKeys().get(sort.getProperty()));
      result = result.thenComparing(key::apply, Comparator.nullsLast(direction));
    }
    return order.isEmpty() ? result : result.thenComparing(definition::id);
  }
}
