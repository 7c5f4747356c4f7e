package org.scokb.query;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.IORunnable;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * Writes representations to the index, and which revision of the database it holds. What is written
 * can be read once it is {@link #show shown}, and outlives the process once it is {@link #seal
 * sealed}.
 */
record IndexWriter(
    SearchMapping mapping, Backend backend, List<CollectionSource<?>> sources, IndexStates states) {

  private static final int BATCH = 200;

  /** The index can't be read or written, or doesn't hold what it should: it must be made anew. */
  static class DamagedException extends RuntimeException {

    DamagedException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The index can't be reached, which says nothing of what it holds: it is to be tried again. */
  static class AwayException extends RuntimeException {

    AwayException(Throwable cause) {
      super("The index can't be reached: " + cause.getMessage(), cause);
    }
  }

  /**
   * Begins to write of the database that a lineage tells from others; at first there is nothing.
   */
  void open(String lineage) {
    states.areOf(lineage);
    if (backend.isShared()) {
      sound(() -> all().schemaManager().createIfMissing());
    }
  }

  /**
   * The revision that the index holds, where it was written by this build and sealed.
   *
   * @throws DamagedException if its files aren't what they were
   */
  Optional<Long> sealed() {
    Optional<Long> revision = sound(states::read).map(IndexStates.State::revision);
    if (revision.isPresent()) {
      checkFiles();
    }
    return revision;
  }

  /** The revision that is read, whoever has written it; nothing while the next one appears. */
  Optional<Long> settled() {
    return sound(states::read).filter(IndexStates.State::settled).map(IndexStates.State::revision);
  }

  /**
   * Holds the index against the database, and every file against its own checksum.
   *
   * @throws DamagedException if it isn't sound
   */
  void check() {
    compare();
    checkFiles();
  }

  private void checkFiles() {
    sound(() -> backend.check(all()));
  }

  /** How many entities of each collection the database has. */
  Map<String, Long> stored() {
    return counts(CollectionSource::count);
  }

  /** How many entities of each collection are to be read. */
  Map<String, Long> indexed() {
    return counts(source -> sound(() -> count(source.definition())));
  }

  private Map<String, Long> counts(Function<CollectionSource<?>, Long> count) {
    return sources.stream().collect(toMap(source -> source.definition().name(), count));
  }

  /**
   * Holds how many entities are to be read against how many there are.
   *
   * @throws DamagedException if these differ
   */
  void compare() {
    Map<String, Long> stored = stored();
    Map<String, Long> indexed = indexed();
    if (!indexed.equals(stored)) {
      throw new DamagedException(
          "The index holds %s where the database has %s".formatted(indexed, stored), null);
    }
  }

  private void sound(IORunnable step) {
    sound(
        () -> {
          step.run();
          return step;
        });
  }

  /** What Lucene finds wrong comes as one of many exceptions. */
  private <T> T sound(Callable<T> access) {
    try {
      return access.call();
    } catch (Exception failed) {
      throw unsound("The index is damaged", failed);
    }
  }

  private RuntimeException unsound(String what, Throwable failed) {
    return backend.isAway(failed)
        ? new AwayException(failed)
        : new DamagedException(what + ": " + failed.getMessage(), failed);
  }

  /** Makes the index anew, on all processors, each portion of a revision of its own from now on. */
  void rebuild() {
    List<String> names =
        mapping.allIndexedEntities().stream()
            .map(each -> each.indexManager().descriptor().hibernateSearchName())
            .toList();
    sound(() -> backend.prepare(names));
    sound(() -> all().schemaManager().dropAndCreate());
    sources.forEach(
        source ->
            portions(source.ids()).parallelStream()
                .forEach(portion -> write(source, List.of(portion))));
  }

  private SearchScope<Object> all() {
    return mapping.scope(Object.class);
  }

  /** Writes everything, unseen in the place of all that there is. */
  void writeAll() {
    for (CollectionSource<?> source : sources) {
      Set<String> ids = new HashSet<>(source.ids());
      ids.addAll(ids(source.definition()));
      write(Map.of(source.definition().name(), ids));
    }
  }

  private List<String> ids(CollectionDefinition<?> definition) {
    return sound(
        () -> {
          try (SearchSession session = mapping.createSession();
              SearchScroll<String> all =
                  session
                      .search(definition.type())
                      .select(projection -> projection.id(String.class))
                      .where(predicate -> predicate.matchAll())
                      .scroll(BATCH)) {
            return Stream.iterate(all.next(), SearchScrollResult::hasHits, some -> all.next())
                .flatMap(some -> some.hits().stream())
                .toList();
          }
        });
  }

  /**
   * Writes what is represented of some entities; those that are no more leave the index. It holds
   * no revision until it is sealed again, unless others read it, who see nothing of that.
   */
  void write(Map<String, ? extends Collection<String>> stale) {
    if (!stale.isEmpty() && !backend.isShared()) {
      sound(states::forget);
    }
    stale.forEach(
        (name, ids) -> write(CollectionSource.find(sources, name).orElseThrow(), portions(ids)));
  }

  /** While one portion is indexed, the next is represented. */
  private <T> void write(CollectionSource<T> source, List<List<String>> portions) {
    List<Supplier<Optional<Throwable>>> failures = new ArrayList<>();
    for (List<String> ids : portions) {
      List<T> entities = source.represent(ids);
      sound(() -> plan(source.definition(), ids, entities, failures));
    }
    failures.stream()
        .flatMap(each -> each.get().stream())
        .findFirst()
        .ifPresent(
            failed -> {
              throw unsound("The index can't be written", failed);
            });
  }

  private <T> void plan(
      CollectionDefinition<T> definition,
      List<String> ids,
      List<T> entities,
      List<Supplier<Optional<Throwable>>> failures) {
    try (SearchSession session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(
                plan ->
                    plan.indexingFutureHandler(
                        indexed -> failures.add(() -> indexed.join().throwable())))
            .build()) {
      Set<String> gone = new HashSet<>(ids);
      for (T entity : entities) {
        session.indexingPlan().addOrUpdate(entity);
        gone.remove(definition.id(entity));
      }
      gone.forEach(id -> session.indexingPlan().purge(definition.type(), id, null));
    }
  }

  /**
   * Makes visible what is written. An index is opened when it is first asked: that is now. Whoever
   * else reads it is told before and afterwards.
   */
  void show(long revision) {
    if (backend.isShared()) {
      Optional<IndexStates.State> before = sound(states::read);
      if (before.filter(state -> state.settled() && state.revision() == revision).isPresent()) {
        return;
      }
      before.ifPresent(state -> sound(() -> states.say(state.revision(), false)));
    }
    sound(() -> all().workspace().refresh());
    indexed();
    if (backend.isShared()) {
      sound(() -> states.say(revision, true));
    }
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
    if (!backend.isShared()) {
      all().workspace().flush();
      sound(() -> states.say(revision, true));
    }
  }

  private static List<List<String>> portions(Collection<String> all) {
    List<String> ids = List.copyOf(all);
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + BATCH)))
        .toList();
  }
}
