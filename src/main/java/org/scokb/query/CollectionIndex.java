package org.scokb.query;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search index over all collections. It answers from the representations stored in it, without
 * loading an entity, and it is derived: {@link #rebuild} makes it anew from the database.
 *
 * <p>It follows the database when it is asked, or once nothing has changed for a moment: what many
 * changes in a row touch is represented once, not once a change. Whatever it answers holds every
 * change that was made before.
 */
public class CollectionIndex implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(CollectionIndex.class);

  private static final Duration QUIET = Duration.ofMillis(250);

  private final IndexWriter writer;
  private final IndexSearch search;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Map<String, Set<String>> pending = new TreeMap<>();
  private final ScheduledExecutorService follower =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "index");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<?> next;
  private volatile boolean behind;

  CollectionIndex(
      SearchMapping mapping,
      Collection<CollectionSource<?>> sources,
      JsonMapper json,
      String build) {
    this.writer = new IndexWriter(mapping, sources, build);
    this.search =
        new IndexSearch(
            mapping,
            sources.stream().<CollectionDefinition<?>>map(CollectionSource::definition).toList(),
            json,
            this::follow);
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
   * Makes a change of the database, one after the other. Whoever asks the index while it is made
   * waits for its end.
   *
   * @param change is committed when it returns
   * @param stale the ids of all whose representation may have changed by that, by the name of their
   *     collection
   */
  public <T> T change(
      Supplier<T> change, Function<T, ? extends Map<String, ? extends Collection<String>>> stale) {
    writing.lock();
    try {
      behind = true;
      T changed = change.get();
      add(stale.apply(changed));
      return changed;
    } finally {
      behind = !pending.isEmpty();
      followSoon();
      writing.unlock();
    }
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
      add(changed);
      drain();
    } finally {
      writing.unlock();
    }
  }

  private void add(Map<String, ? extends Collection<String>> stale) {
    stale.forEach(
        (name, ids) -> pending.computeIfAbsent(name, none -> new TreeSet<>()).addAll(ids));
  }

  /** Follows what has changed before. */
  private void follow() {
    if (behind) {
      writing.lock();
      try {
        drain();
      } finally {
        writing.unlock();
      }
    }
  }

  private void followSoon() {
    if (next != null) {
      next.cancel(false);
    }
    if (behind) {
      next = follower.schedule(this::followUnasked, QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void followUnasked() {
    try {
      follow();
    } catch (RuntimeException failed) {
      log.error("The index can't follow; the next request that asks it tries again", failed);
    }
  }

  /** What can't be written stays pending. */
  private void drain() {
    if (!pending.isEmpty()) {
      for (String name : List.copyOf(pending.keySet())) {
        writer.write(name, List.copyOf(pending.getOrDefault(name, Set.of())));
        pending.remove(name);
      }
    }
    behind = false;
  }

  /** Whether the index holds that revision, written by this build. */
  public boolean isCurrent(long revision) {
    return writer.isCurrent(revision);
  }

  /** Makes the index anew from the database. */
  public void rebuild() {
    writing.lock();
    try {
      writer.rebuild();
      pending.clear();
      behind = false;
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
      drain();
      writer.seal(revision);
    } finally {
      writing.unlock();
    }
  }

  /** Stops following; what is pending is for the next start, unless it is sealed. */
  @Override
  public void close() {
    follower.shutdownNow();
  }
}
