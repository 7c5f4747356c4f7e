package org.scokb.query;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/**
 * Writes representations to the index, and which revision of the database it holds. What is written
 * can be read once it is {@link #show shown}, and outlives the process once it is {@link #seal
 * sealed}.
 */
class IndexWriter {

  private static final int BATCH = 200;

  private final SearchMapping mapping;
  private final Map<String, CollectionSource<?>> sources;
  private final String build;
  private boolean stateStored;

  /**
   * @param build of the application: another may represent otherwise
   */
  IndexWriter(SearchMapping mapping, Collection<CollectionSource<?>> sources, String build) {
    this.mapping = mapping;
    this.sources =
        sources.stream()
            .collect(
                toMap(
                    source -> source.definition().name(),
                    source -> source,
                    (one, other) -> one,
                    LinkedHashMap::new));
    this.build = build;
  }

  /** Whether the index holds that revision, written by this build. */
  boolean isCurrent(long revision) {
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

  /**
   * Makes the index anew from the database, which nobody changes meanwhile: all processors read it.
   */
  void rebuild() {
    mapping.scope(Object.class).schemaManager().dropAndCreate();
    stateStored = false;
    sources
        .values()
        .forEach(
            source ->
                portions(source.ids()).parallelStream()
                    .forEach(portion -> write(source, List.of(portion))));
  }

  /** Writes everything, in the place of all that there is. */
  void writeAll() {
    mapping.scope(Object.class).workspace().purge();
    write(
        sources.values().stream()
            .collect(toMap(source -> source.definition().name(), CollectionSource::ids)));
  }

  /**
   * Writes what is represented of some entities; those that are no more leave the index. It holds
   * no revision until it is sealed again.
   *
   * @param stale ids by the name of their collection
   */
  void write(Map<String, ? extends Collection<String>> stale) {
    if (!stale.isEmpty()) {
      forgetState();
      stale.forEach((name, ids) -> write(source(name), portions(ids)));
    }
  }

  /** While one portion is indexed, the next is represented. */
  private <T> void write(CollectionSource<T> source, List<List<String>> portions) {
    List<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> indexed =
        new ArrayList<>();
    for (List<String> ids : portions) {
      List<T> entities = source.represent(ids);
      try (SearchSession session = session(plan -> plan.indexingFutureHandler(indexed::add))) {
        Set<String> gone = new HashSet<>(ids);
        for (T entity : entities) {
          session.indexingPlan().addOrUpdate(entity);
          gone.remove(source.definition().id(entity));
        }
        gone.forEach(id -> session.indexingPlan().purge(source.definition().type(), id, null));
      }
    }
    indexed.stream()
        .flatMap(plan -> plan.join().throwable().stream())
        .findFirst()
        .ifPresent(
            failed -> {
              throw new IllegalStateException("The index can't be written", failed);
            });
  }

  /** Makes visible what is written. An index is opened when it is first asked: that is now. */
  void show() {
    mapping.scope(Object.class).workspace().refresh();
    sources.values().forEach(source -> count(source.definition()));
  }

  private long count(CollectionDefinition<?> definition) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(definition.type())
          .where(predicate -> predicate.matchAll())
          .fetchTotalHitCount();
    }
  }

  /** Makes everything written durable and notes the revision that it belongs to. */
  void seal(long revision) {
    mapping.scope(Object.class).workspace().flush();
    try (SearchSession session = session(IndexingPlanSynchronizationStrategy.sync())) {
      session.indexingPlan().addOrUpdate(IndexState.of(revision, build));
    }
    stateStored = true;
  }

  private void forgetState() {
    if (stateStored) {
      try (SearchSession session = session(IndexingPlanSynchronizationStrategy.sync())) {
        session.indexingPlan().purge(IndexState.class, IndexState.ID, null);
      }
      stateStored = false;
    }
  }

  private static List<List<String>> portions(Collection<String> all) {
    List<String> ids = List.copyOf(all);
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + BATCH)))
        .toList();
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
