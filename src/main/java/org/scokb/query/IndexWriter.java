package org.scokb.query;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Writes representations to the index, and which revision of the database it holds. What is written
 * can be read when a method returns, and outlives the process once it is {@link #seal sealed}.
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

  /** Makes the index anew from the database. */
  void rebuild() {
    mapping.scope(Object.class).schemaManager().dropAndCreate();
    stateStored = false;
    sources.values().forEach(source -> write(source, source.ids()));
  }

  /**
   * Writes what is represented of some entities of a collection; those that are no more leave the
   * index. It holds no revision until it is sealed again.
   */
  void write(String collection, List<String> ids) {
    forgetState();
    write(source(collection), ids);
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

  private static <T> List<List<T>> batches(List<T> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + BATCH)))
        .toList();
  }

  private <T> void write(CollectionSource<T> source, List<String> ids) {
    batches(ids).parallelStream().forEach(batch -> writeBatch(source, batch));
  }

  private <T> void writeBatch(CollectionSource<T> source, List<String> ids) {
    CollectionDefinition<T> definition = source.definition();
    Set<String> gone = new HashSet<>(ids);
    try (SearchSession session = session(IndexingPlanSynchronizationStrategy.readSync())) {
      for (T entity : source.represent(ids)) {
        session.indexingPlan().addOrUpdate(entity);
        gone.remove(definition.id(entity));
      }
      gone.forEach(id -> session.indexingPlan().purge(definition.type(), id, null));
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
