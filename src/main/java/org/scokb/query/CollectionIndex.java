package org.scokb.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.scokb.query.Backend.Stored;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search index over all collections. It answers from the representations stored in it, without
 * loading an entity, and it is derived: the database alone is the truth.
 *
 * <p>What is read is of the revision that is published; nobody who reads waits for the next one to
 * be written.
 */
@Component
public class CollectionIndex {

  private static final int MOST_FACET_VALUES = 1000;

  private final SearchMapping mapping;
  private final Backend backend;
  private final List<CollectionSource<?>> sources;
  private final CollectionDefinition<Found> search;
  private final JsonMapper json;
  private final Publication publication;

  CollectionIndex(
      SearchMapping mapping,
      Backend backend,
      List<CollectionSource<?>> sources,
      CollectionDefinition<Found> search,
      JsonMapper json,
      IndexFollower follower) {
    this.mapping = mapping;
    this.backend = backend;
    this.sources = sources;
    this.search = search;
    this.json = json;
    this.publication = follower.publication();
  }

  /** Answers a query, with a page or, where the answer's format is one of wholes, with all. */
  public <T> Page<T> find(Query<T> query) {
    return Format.isOfWholes() ? whole(query) : page(query);
  }

  /**
   * Answers what is asked of a collection by its name, or of the search over all.
   *
   * @param parameters as a request has them
   * @throws ProblemException if a value can't be taken, or there is no such collection
   */
  public Page<?> find(String collection, Map<String, String[]> parameters) {
    CollectionDefinition<?> asked =
        collection.equals(search.name()) ? search : definition(collection);
    return find(new QueryParser<>(asked, parameters).parse());
  }

  private CollectionDefinition<?> definition(String collection) {
    List<String> names = sources.stream().map(source -> source.definition().name()).toList();
    ProblemException.requireAllowed("resource", collection, names);
    return sources.get(names.indexOf(collection)).definition();
  }

  private <T> Page<T> page(Query<T> query) {
    return publication.read(() -> published(query));
  }

  /** Counts all entities of a collection by the values of one facet. */
  public <T> List<FacetValue> count(CollectionDefinition<T> definition, String facet) {
    Query<T> all = Query.all(definition, facet);
    return page(all).facets().getOrDefault(facet, List.of());
  }

  /**
   * All of a collection, in the place of a page. The walk begins now, at the revision that the
   * answer tells, and can be gone until that is told.
   */
  private <T> Page<T> whole(Query<T> query) {
    Backend.Walk walk = publication.read(() -> backend.walk(predicates(query)));
    RequestContextHolder.currentRequestAttributes()
        .registerDestructionCallback(
            Backend.Walk.class.getName(), walk::close, RequestAttributes.SCOPE_REQUEST);
    return Page.of(
        List.of(),
        query,
        walk.count(),
        Map.of(),
        taker -> walk.content().map(reading(query)).forEach(taker));
  }

  /** What a query is asked of: its collection, or all that are searched. */
  private SearchScope<?> scope(Query<?> query) {
    CollectionDefinition<?> asked = query.definition();
    return mapping.scope(
        asked.isOverOthers()
            ? CollectionSource.searched(sources).<Class<?>>map(CollectionDefinition::type).toList()
            : List.of(asked.type()));
  }

  /** What is made of each that matches. */
  private <T> Function<Stored, T> reading(Query<T> query) {
    Class<T> type = query.definition().type();
    if (!query.definition().isOverOthers()) {
      return stored -> json.readValue(stored.json(), type);
    }
    Highlighter highlighter = Highlighter.of(TextQuery.of(Objects.requireNonNull(query.q())));
    return stored ->
        type.cast(
            CollectionSource.find(sources, stored.collection())
                .map(source -> found(source.definition(), stored, highlighter))
                .orElseThrow());
  }

  /**
   * One entity.
   *
   * @throws ProblemException if its collection has none of that id
   */
  public <T> T get(Class<T> type, String id) {
    return find(type, id)
        .orElseThrow(() -> ProblemException.noSuchEntity(mapping.indexedEntity(type).name(), id));
  }

  /** One entity of the collection of a name. */
  public Object get(String collection, String id) {
    return get(definition(collection).type(), id);
  }

  /** One entity, where its collection has one of that id. */
  public <T> Optional<T> find(Class<T> type, String id) {
    return publication
        .read(
            () -> {
              try (SearchSession session = mapping.createSession()) {
                return session
                    .search(type)
                    .select(found -> found.field(Fields.REPRESENTATION, String.class))
                    .where(predicate -> predicate.id().matching(id))
                    .fetchSingleHit();
              }
            })
        .map(stored -> json.readValue(stored, type));
  }

  private <T> List<T> all(CollectionDefinition<T> definition) {
    Query<T> all = Query.all(definition, "");
    try (Backend.Walk walk = backend.walk(predicates(all))) {
      return walk.content().map(reading(all)).toList();
    }
  }

  private <T> QueryPredicates<T> predicates(Query<T> query) {
    return new QueryPredicates<>(
        query,
        mapping,
        scope(query),
        backend,
        () -> all(query.definition()),
        query.q() == null ? null : TextQuery.of(query.q()));
  }

  private <T> Found found(
      CollectionDefinition<T> definition, Stored stored, Highlighter highlighter) {
    T entity = json.readValue(stored.json(), definition.type());
    String title = definition.title(entity);
    return new Found(
        definition.name(),
        definition.id(entity),
        title,
        highlighter.of(title, definition.words(entity), stored.text()),
        entity);
  }

  private <T> Page<T> published(Query<T> query) {
    QueryPredicates<T> predicates = predicates(query);
    Map<String, List<FacetValue>> facets = new TreeMap<>();
    // Those that nothing is filtered by are counted over the same entities, in one pass.
    query.facets().stream()
        .collect(groupingBy(facet -> Optional.of(facet).filter(query.filters()::containsKey)))
        .forEach(
            (filtered, counted) ->
                facets.putAll(count(predicates, filtered.orElse(null), counted)));
    try (Backend.Walk page = backend.page(predicates, query.offset(), query.size())) {
      Stream<Stored> found = page.content();
      // Entities may be written as they are stored; what is found of others is made anew.
      List<T> content =
          query.definition().isOverOthers()
              ? found.map(reading(query)).toList()
              : new Page.StoredEntities<>(
                  found.map(Stored::json).toList(), query.definition().type(), json);
      return Page.of(
          content, query, page.count(), facets, taker -> whole(query).whole().forEach(taker));
    }
  }

  private <T> Map<String, List<FacetValue>> count(
      QueryPredicates<T> asked, @Nullable Filter<T> except, List<Filter.Keyword<T>> facets) {
    SearchPredicate of = asked.allBut(except);
    List<String> names = facets.stream().map(Filter::name).toList();
    return backend.counted(asked.scope(), of, names, () -> count(asked, of, facets)).facets();
  }

  private <T> Backend.Counts count(
      QueryPredicates<T> asked, SearchPredicate of, List<Filter.Keyword<T>> facets) {
    try (SearchSession session = mapping.createSession()) {
      var search = session.search(asked.scope()).where(of);
      for (Filter.Keyword<T> facet : facets) {
        search.aggregation(
            key(facet),
            by ->
                by.terms()
                    .field(Fields.facet(facet), String.class)
                    .maxTermCount(MOST_FACET_VALUES));
      }
      var counted = search.fetch(0);
      return new Backend.Counts(
          facets.stream()
              .collect(toMap(Filter::name, facet -> ranked(counted.aggregation(key(facet))))));
    }
  }

  private static AggregationKey<Map<String, Long>> key(Filter.Keyword<?> facet) {
    return AggregationKey.of(facet.name());
  }

  private static List<FacetValue> ranked(Map<String, Long> counts) {
    Map<Option, Long> options = new HashMap<>();
    counts.forEach((stored, count) -> options.put(Option.stored(stored), count));
    return FacetValue.ranked(options);
  }
}
