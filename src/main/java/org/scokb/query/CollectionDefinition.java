package org.scokb.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Order;
import org.springframework.util.StringUtils;

/**
 * What can be asked of one collection, declared once: its filters, its sort keys, its facets and
 * the words that {@code q} looks at. Parsing, refusals, the OpenAPI parameters, the index and the
 * page follow from it.
 *
 * @param <T> the representation of an entity
 */
public final class CollectionDefinition<T> {

  /** Filter and sort key of the search over all: the collection that an entity is in. */
  public static final String RESOURCE = "resource";

  private static final String ID = "id";

  private final String name;
  private final Class<T> type;
  private final String idProperty;
  private final Function<T, String> id;
  private final Map<String, Filter<T>> filters = new LinkedHashMap<>();
  private final Map<String, Function<T, @Nullable String>> sortKeys = new LinkedHashMap<>();
  private final List<Order> defaultSort = new ArrayList<>();
  private boolean onItsOwn = true;
  private boolean searched = true;
  private CollectionDefinition<T> part = this;
  private Function<T, String> title;
  private Function<T, Stream<String>> words = entity -> Stream.empty();
  private UnaryOperator<T> shown = UnaryOperator.identity();
  private @Nullable Function<T, @Nullable OwnText> text;

  private CollectionDefinition(
      String name, Class<T> type, String idProperty, Function<T, String> id) {
    this.name = name;
    this.type = type;
    this.idProperty = idProperty;
    this.id = id;
    this.title = id;
    sortKeys.put(idProperty, id::apply);
    sortKeys.putAll(ScalarKeys.of(type));
    filteredBy(new Filter.Id<>(ID));
  }

  /**
   * @param name the collection's path below {@code /api/v1}, the index's name too
   * @param idProperty the property of the representation that holds its id
   */
  public static <T> CollectionDefinition<T> of(
      String name, Class<T> type, String idProperty, Function<T, String> id) {
    return new CollectionDefinition<>(name, type, idProperty, id);
  }

  /** What {@code q} finds first: the entity's title or name. */
  public CollectionDefinition<T> titled(Function<T, String> title) {
    this.title = title;
    return this;
  }

  /** What {@code q} finds besides the title, and before what it was said to find before. */
  public CollectionDefinition<T> withWords(Function<T, Stream<String>> more) {
    Function<T, Stream<String>> others = words;
    words = entity -> Stream.concat(more.apply(entity), others.apply(entity));
    return this;
  }

  /** A text of each entity's own: {@code q} finds it too, and a search shows which sentences. */
  public CollectionDefinition<T> withText(Function<T, @Nullable OwnText> text) {
    this.text = text;
    return this;
  }

  /** What answers hold of an entity where that is less than it is found and counted by. */
  public CollectionDefinition<T> shownAs(UnaryOperator<T> shown) {
    this.shown = shown;
    return this;
  }

  public CollectionDefinition<T> filteredBy(Filter<T> filter) {
    filters.put(filter.name(), filter);
    return this;
  }

  /** A filter by a property that some entities have no value of. */
  public CollectionDefinition<T> filteredByNullable(Filter.Keyword<T> filter) {
    return filteredBy(
        new Filter.Keyword<>(
            filter.name(), filter.words(), filter.options(), filter.check(), true));
  }

  /** A property to sort by besides the scalar ones, or otherwise than by its word. */
  public CollectionDefinition<T> sortedBy(String property, Function<T, @Nullable String> key) {
    sortKeys.put(property, key);
    return this;
  }

  /** Says that it is a part of each entity of others, so that it has no path of its own. */
  public CollectionDefinition<T> partOfOthers() {
    onItsOwn = false;
    return this;
  }

  /** Says how it is asked where it is a part of one entity, below the path of that, too. */
  public CollectionDefinition<T> askedOfOneEntity(CollectionDefinition<T> part) {
    this.part = part;
    return this;
  }

  CollectionDefinition<T> part() {
    return part;
  }

  /** Says that the search over all collections leaves it out. */
  public CollectionDefinition<T> leftOutOfSearch() {
    searched = false;
    return this;
  }

  /**
   * Says that its order is its own and that it is asked for page by page alone: it takes neither
   * {@code q} nor {@code sort} nor {@code facets}.
   */
  public CollectionDefinition<T> inItsOwnOrder() {
    sortKeys.clear();
    filters.remove(ID);
    return this;
  }

  /** The order where a request asks for none; ties are broken by id. */
  public CollectionDefinition<T> inOrder(String property) {
    defaultSort.add(Order.asc(property));
    return this;
  }

  /** The same from the last to the first. */
  public CollectionDefinition<T> inReverseOrder(String property) {
    defaultSort.add(Order.desc(property));
    return this;
  }

  public String name() {
    return name;
  }

  public Class<T> type() {
    return type;
  }

  public boolean isOnItsOwn() {
    return onItsOwn;
  }

  public boolean isSearched() {
    return searched;
  }

  /** Whether it is the search over all collections, which must be asked with words. */
  boolean isOverOthers() {
    return type == Found.class;
  }

  boolean isInItsOwnOrder() {
    return sortKeys.isEmpty();
  }

  String idProperty() {
    return idProperty;
  }

  public String id(T entity) {
    return id.apply(entity);
  }

  /** What a person calls the entity: its title or name. */
  public String title(T entity) {
    return title.apply(entity);
  }

  public T shown(T entity) {
    return shown.apply(entity);
  }

  public boolean hasText() {
    return text != null;
  }

  public @Nullable OwnText text(T entity) {
    return text == null ? null : text.apply(entity);
  }

  Stream<String> words(T entity) {
    return Stream.concat(words.apply(entity), Acronyms.of(title(entity)));
  }

  public Collection<Filter<T>> filters() {
    return filters.values();
  }

  Optional<Filter<T>> filter(String parameter) {
    return Optional.ofNullable(filters.get(parameter));
  }

  Map<String, Function<T, @Nullable String>> sortKeys() {
    return sortKeys;
  }

  /** What the index filters by: what requests do, and what the search over all collections does. */
  List<Filter<T>> indexedFilters() {
    List<Filter<T>> indexed = new ArrayList<>(filters.values());
    if (searched) {
      Option option = new Option(name, StringUtils.capitalize(name));
      indexed.add(Filter.ofWords(RESOURCE, entity -> Stream.of(option)));
    }
    return indexed;
  }

  /** What the index sorts by: what requests do, and what the search over all collections does. */
  Map<String, Function<T, @Nullable String>> indexedSortKeys() {
    Map<String, Function<T, @Nullable String>> indexed = new LinkedHashMap<>(sortKeys);
    if (searched) {
      indexed.put(RESOURCE, entity -> name);
      indexed.putIfAbsent("title", title::apply);
      indexed.putIfAbsent(ID, id::apply);
    }
    return indexed;
  }

  List<Order> defaultSort() {
    return defaultSort;
  }

  /** The filters that can be counted by value. */
  List<Filter.Keyword<T>> facets() {
    return filters.values().stream()
        .filter(filter -> filter instanceof Filter.Keyword && !isInItsOwnOrder())
        .map(filter -> (Filter.Keyword<T>) filter)
        .toList();
  }
}
