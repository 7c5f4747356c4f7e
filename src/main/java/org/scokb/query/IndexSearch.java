package org.scokb.query;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import tools.jackson.databind.json.JsonMapper;

/** Reads the search index: from a query to a page of what is stored in it. */
class IndexSearch {

  private static final int MOST_FACET_VALUES = 1000;

  private final SearchMapping mapping;
  private final Map<String, CollectionDefinition<?>> searched;
  private final JsonMapper json;

  IndexSearch(SearchMapping mapping, List<CollectionDefinition<?>> indexed, JsonMapper json) {
    this.mapping = mapping;
    this.searched =
        indexed.stream()
            .filter(CollectionDefinition::isSearched)
            .collect(toMap(CollectionDefinition::name, Function.identity()));
    this.json = json;
  }

  /** One page of a collection. */
  <T> Page<T> page(Query<T> query) {
    Class<T> type = query.definition().type();
    SearchScope<T> scope = mapping.scope(type);
    return page(query, scope, stored -> json.readValue(stored.json(), type))
        .with(
            new Whole<>(
                query.definition(),
                taker ->
                    new IndexScroll(scope)
                        .forEach(
                            new QueryPredicates<>(query, scope),
                            stored -> taker.accept(json.readValue(stored, type)))));
  }

  /** One page of what is found in all collections that are searched. */
  Page<Found> pageOfAll(Query<Found> query) {
    List<Class<?>> types =
        searched.values().stream().<Class<?>>map(CollectionDefinition::type).toList();
    Highlighter highlighter = new Highlighter(TextQuery.of(Objects.requireNonNull(query.q())));
    return page(
        query,
        mapping.scope(types),
        stored -> found(Objects.requireNonNull(searched.get(stored.name())), stored, highlighter));
  }

  private <T> Found found(
      CollectionDefinition<T> definition, Stored stored, Highlighter highlighter) {
    T entity = json.readValue(stored.json(), definition.type());
    String title = definition.title(entity);
    return new Found(
        definition.name(),
        definition.id(entity),
        title,
        highlighter.of(title, definition.words(entity)),
        entity);
  }

  private <T> Page<T> page(Query<T> query, SearchScope<?> scope, Function<Stored, T> read) {
    try (SearchSession session = mapping.createSession()) {
      QueryPredicates<T> predicates = new QueryPredicates<>(query, scope);
      SearchResult<Stored> found = fetch(session, scope, query, predicates);
      Map<String, List<FacetValue>> facets = new TreeMap<>();
      for (Filter.Keyword<T> facet : query.facets()) {
        facets.put(facet.name(), count(session, scope, facet, predicates.allBut(facet)));
      }
      List<T> content = found.hits().stream().map(read).toList();
      return Page.of(content, query, found.total().hitCount(), facets);
    }
  }

  private static SearchResult<Stored> fetch(
      SearchSession session, SearchScope<?> scope, Query<?> query, QueryPredicates<?> predicates) {
    // The window ends with the last entity: past it the index is asked for the total alone.
    boolean reachable = query.offset() + query.size() <= Integer.MAX_VALUE;
    return session
        .search(scope)
        .select(
            projection ->
                projection
                    .composite()
                    .from(
                        projection.documentReference(),
                        projection.field(Fields.REPRESENTATION, String.class))
                    .as((document, json) -> new Stored(document.typeName(), json)))
        .where(predicates.allBut(null))
        .sort(predicates.order())
        .fetch(reachable ? (int) query.offset() : 0, reachable ? query.size() : 0);
  }

  private static <T> List<FacetValue> count(
      SearchSession session,
      SearchScope<?> scope,
      Filter.Keyword<T> facet,
      SearchPredicate predicate) {
    AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.name());
    Map<String, Long> counts =
        session
            .search(scope)
            .where(predicate)
            .aggregation(
                key,
                aggregation ->
                    aggregation
                        .terms()
                        .field(Fields.facet(facet), String.class)
                        .maxTermCount(MOST_FACET_VALUES))
            .fetch(0)
            .aggregation(key);
    return FacetValue.ranked(
        counts.entrySet().stream()
            .collect(toMap(entry -> option(entry.getKey()), Map.Entry::getValue)));
  }

  private static Option option(String stored) {
    int label = stored.indexOf(RepresentationBridge.LABEL);
    return new Option(stored.substring(0, label), stored.substring(label + 1));
  }

  /** An entity as it is stored: the name of its collection, and its representation. */
  private record Stored(String name, String json) {}
}
