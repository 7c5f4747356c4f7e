package org.scokb.query;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes representations to the index, and which revision of the database it holds. What is written
 * can be read once it is {@link #show shown}, and outlives the process once it is {@link #seal
 * sealed}.
 */
class IndexWriter {

  private static final Logger log = LoggerFactory.getLogger(IndexWriter.class);

  private static final int BATCH = 200;

  private final SearchMapping mapping;
  private final Backend backend;
  private final Map<String, CollectionSource<?>> sources;
  private final String build;
  private boolean stateStored;

  /**
   * @param build of the application: another may represent otherwise
   */
  IndexWriter(
      SearchMapping mapping,
      Backend backend,
      Collection<CollectionSource<?>> sources,
      String build) {
    this.mapping = mapping;
    this.backend = backend;
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

  /**
   * The revision that the index holds, where it was written by this build and sealed.
   *
   * @throws DamagedIndexException if its files aren't what they were
   */
  OptionalLong sealed() {
    List<IndexState> states = sound(this::states);
    stateStored = !states.isEmpty();
    if (states.size() != 1 || !states.get(0).build().equals(build)) {
      return OptionalLong.empty();
    }
    checkFiles();
    return OptionalLong.of(states.get(0).revision());
  }

  private List<IndexState> states() {
    try (SearchSession session = mapping.createSession()) {
      return session
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
    }
  }

  /**
   * Holds the index against the database, and every file against its own checksum.
   *
   * @param stored how many entities of each collection there are
   * @throws DamagedIndexException if it isn't sound
   */
  void check(Map<String, Long> stored) {
    compare(stored);
    checkFiles();
  }

  private void checkFiles() {
    for (CollectionSource<?> source : sources.values()) {
      sound(
          () -> {
            backend.check(mapping.scope(source.definition().type()));
            return source;
          });
    }
  }

  /** How many entities of each collection the database has. */
  Map<String, Long> stored() {
    return sources.values().stream()
        .collect(toMap(source -> source.definition().name(), CollectionSource::count));
  }

  /** How many entities of each collection are to be read. */
  Map<String, Long> indexed() {
    return sources.values().stream()
        .map(CollectionSource::definition)
        .collect(toMap(CollectionDefinition::name, definition -> sound(() -> count(definition))));
  }

  /**
   * Holds how many entities are to be read against how many there are.
   *
   * @throws DamagedIndexException if these differ
   */
  void compare(Map<String, Long> stored) {
    Map<String, Long> indexed = indexed();
    if (!indexed.equals(stored)) {
      throw new DamagedIndexException(
          "The index holds %s where the database has %s".formatted(indexed, stored), null);
    }
  }

  /** What Lucene finds wrong comes as one of many exceptions. */
  private static <T> T sound(Callable<T> access) {
    try {
      return access.call();
    } catch (Exception damaged) {
      throw new DamagedIndexException("The index is damaged: " + damaged.getMessage(), damaged);
    }
  }

  /**
   * Makes the index anew from the database, which nobody changes meanwhile: all processors read it.
   */
  void rebuild() {
    create();
    sources
        .values()
        .forEach(
            source ->
                portions(source.ids()).parallelStream()
                    .forEach(portion -> write(source, List.of(portion))));
  }

  /** Puts an empty index in the place of what there is. */
  void create() {
    List<String> names =
        mapping.allIndexedEntities().stream()
            .map(each -> each.indexManager().descriptor().hibernateSearchName())
            .toList();
    sound(
        () -> {
          backend.prepare(names);
          return names;
        });
    mapping.scope(Object.class).schemaManager().dropAndCreate();
    stateStored = false;
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
      sound(
          () -> {
            forgetState();
            return stateStored;
          });
      stale.forEach((name, ids) -> write(source(name), portions(ids)));
    }
  }

  /** While one portion is indexed, the next is represented. */
  private <T> void write(CollectionSource<T> source, List<List<String>> portions) {
    List<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> indexed =
        new ArrayList<>();
    for (List<String> ids : portions) {
      List<T> entities = source.represent(ids);
      sound(() -> plan(source.definition(), ids, entities, indexed::add));
    }
    indexed.stream()
        .flatMap(plan -> plan.join().throwable().stream())
        .findFirst()
        .ifPresent(
            failed -> {
              throw new DamagedIndexException(
                  "The index can't be written: " + failed.getMessage(), failed);
            });
  }

  private <T> int plan(
      CollectionDefinition<T> definition,
      List<String> ids,
      List<T> entities,
      Consumer<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> indexed) {
    try (SearchSession session = session(plan -> plan.indexingFutureHandler(indexed::accept))) {
      Set<String> gone = new HashSet<>(ids);
      for (T entity : entities) {
        session.indexingPlan().addOrUpdate(entity);
        gone.remove(definition.id(entity));
      }
      gone.forEach(id -> session.indexingPlan().purge(definition.type(), id, null));
      return gone.size();
    }
  }

  /** Makes visible what is written. An index is opened when it is first asked: that is now. */
  void show() {
    mapping.scope(Object.class).workspace().refresh();
    indexed();
  }

  long count(CollectionDefinition<?> definition) {
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
