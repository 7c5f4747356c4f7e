package org.scokb.query;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.scokb.query.IndexWalk.Stored;
import tools.jackson.databind.json.JsonMapper;

/** Reads the search index: from a query to a page of what is stored in it. */
class IndexSearch {

  private static final int MOST_FACET_VALUES = 1000;

  private final SearchMapping mapping;
  private final Map<String, CollectionDefinition<?>> searched;
  private final JsonMapper json;
  private final Runnable follow;
  private final IndexOrders orders = new IndexOrders();

  /**
   * @param follow brings the index up to date
   */
  IndexSearch(
      SearchMapping mapping,
      List<CollectionDefinition<?>> indexed,
      JsonMapper json,
      Runnable follow) {
    this.mapping = mapping;
    this.searched =
        indexed.stream()
            .filter(CollectionDefinition::isSearched)
            .collect(toMap(CollectionDefinition::name, Function.identity()));
    this.json = json;
    this.follow = follow;
  }

  /** One page of a collection. */
  <T> Page<T> page(Query<T> query) {
    Class<T> type = query.definition().type();
    SearchScope<T> scope = mapping.scope(type);
    return page(query, scope, stored -> json.readValue(stored.json(), type))
        .with(new Whole<>(query.definition(), taker -> walk(query, scope, type, taker)));
  }

  private <T> void walk(Query<T> query, SearchScope<T> scope, Class<T> type, Consumer<T> taker) {
    follow.run();
    try (IndexWalk walk = new IndexWalk(scope, new QueryPredicates<>(query, scope), orders)) {
      walk.from(0).forEach(stored -> taker.accept(json.readValue(stored.json(), type)));
    }
  }

  /** One page of what is found in all collections that are searched. */
  Page<Found> pageOfAll(Query<Found> query) {
    List<Class<?>> types =
        searched.values().stream().<Class<?>>map(CollectionDefinition::type).toList();
    Highlighter highlighter = new Highlighter(TextQuery.of(Objects.requireNonNull(query.q())));
    return page(
        query,
        mapping.scope(types),
        stored ->
            found(Objects.requireNonNull(searched.get(stored.collection())), stored, highlighter));
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
    follow.run();
    QueryPredicates<T> predicates = new QueryPredicates<>(query, scope);
    Map<String, List<FacetValue>> facets = new TreeMap<>();
    try (SearchSession session = mapping.createSession()) {
      for (Filter.Keyword<T> facet : query.facets()) {
        facets.put(facet.name(), count(session, scope, facet, predicates.allBut(facet)));
      }
    }
    try (IndexWalk walk = new IndexWalk(scope, predicates, orders)) {
      List<T> content = walk.from(query.offset()).limit(query.size()).map(read).toList();
      return Page.of(content, query, walk.count(), facets);
    }
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
}
