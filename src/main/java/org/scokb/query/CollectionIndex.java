package org.scokb.query;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search index over all collections. It answers from the representations stored in it, without
 * loading an entity, and it is derived: {@link #rebuild} makes it anew from the database.
 */
public class CollectionIndex {

  private static final int BATCH = 200;

  private final SearchMapping mapping;
  private final Map<String, CollectionSource<?>> sources;
  private final IndexSearch search;
  private final String build;
  private final ReentrantLock writing = new ReentrantLock();
  private boolean stateStored;

  CollectionIndex(
      SearchMapping mapping,
      Collection<CollectionSource<?>> sources,
      JsonMapper json,
      String build) {
    this.mapping = mapping;
    this.sources =
        sources.stream()
            .collect(
                toMap(
                    source -> source.definition().name(),
                    source -> source,
                    (one, other) -> one,
                    LinkedHashMap::new));
    this.search =
        new IndexSearch(
            mapping,
            sources.stream().<CollectionDefinition<?>>map(CollectionSource::definition).toList(),
            json);
    this.build = build;
  }

  /** Answers a query. */
  public <T> Page<T> find(Query<T> query) {
    return search.page(query);
  }

  /** Answers a query over all collections at once, the best first. */
  public Page<Found> findAny(Query<Found> query) {
    return search.pageOfAll(query);
  }

  /** Counts all entities of a collection by the values of one facet. */
  public <T> List<FacetValue> count(CollectionDefinition<T> definition, String facet) {
    Query<T> all = Query.all(definition, facet);
    return find(all).facets().getOrDefault(facet, List.of());
  }

  /**
   * Brings the index up to what the database says of some entities; those that are no more leave
   * it.
   *
   * @param changed ids by the name of their collection
   */
  public void update(Map<String, ? extends Collection<String>> changed) {
    writing.lock();
    try {
      forgetState();
      changed.forEach((name, ids) -> write(source(name), new ArrayList<>(ids)));
    } finally {
      writing.unlock();
    }
  }

  /** Whether the index holds that revision, written by this build. */
  public boolean isCurrent(long revision) {
    try (SearchSession session = mapping.createSession()) {
      List<IndexState> states =
          session
              .search(IndexState.class)
              .select(
                  projection ->
                      projection
                          .composite()
                          .from(
                              projection.field("revision", Long.class),
                              projection.field("build", String.class))
                          .as(IndexState::of))
              .where(predicate -> predicate.matchAll())
              .fetchAllHits();
      stateStored = !states.isEmpty();
      return states.equals(List.of(IndexState.of(revision, build)));
    }
  }

  /** Makes the index anew from the database. */
  public void rebuild() {
    writing.lock();
    try {
      mapping.scope(Object.class).schemaManager().dropAndCreate();
      stateStored = false;
      sources.values().forEach(source -> write(source, source.ids()));
    } finally {
      writing.unlock();
    }
  }

  /**
   * Makes everything written durable and notes the revision that it belongs to. Until then the
   * index counts as stale after a crash, and is rebuilt.
   */
  public void seal(long revision) {
    writing.lock();
    try {
      mapping.scope(Object.class).workspace().flush();
      try (SearchSession session = session(IndexingPlanSynchronizationStrategy.sync())) {
        session.indexingPlan().addOrUpdate(IndexState.of(revision, build));
      }
      stateStored = true;
    } finally {
      writing.unlock();
    }
  }

  private void forgetState() {
    if (stateStored) {
      try (SearchSession session = session(IndexingPlanSynchronizationStrategy.sync())) {
        session.indexingPlan().purge(IndexState.class, IndexState.ID, null);
      }
      stateStored = false;
    }
  }

  private <T> void write(CollectionSource<T> source, List<String> ids) {
    CollectionDefinition<T> definition = source.definition();
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<String> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      Set<String> gone = new HashSet<>(batch);
      try (SearchSession session = session(IndexingPlanSynchronizationStrategy.readSync())) {
        for (T entity : source.represent(batch)) {
          session.indexingPlan().addOrUpdate(entity);
          gone.remove(definition.id(entity));
        }
        gone.forEach(id -> session.indexingPlan().purge(definition.type(), id, null));
      }
    }
  }

  private SearchSession session(IndexingPlanSynchronizationStrategy strategy) {
    return mapping.createSessionWithOptions().indexingPlanSynchronizationStrategy(strategy).build();
  }

  private CollectionSource<?> source(String name) {
    CollectionSource<?> source = sources.get(name);
    if (source == null) {
      throw new IllegalArgumentException("No collection is called '%s'".formatted(name));
    }
    return source;
  }
}
