package org.scokb.query;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
import org.scokb.web.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search index over all collections. It answers from the representations stored in it, without
 * loading an entity, and it is derived: the database alone is the truth.
 *
 * <p>It follows the database in one thread, revision by revision or several at once. What is read
 * is of the revision that is published; nobody who reads waits for the next one to be written.
 */
public class CollectionIndex implements Revision, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(CollectionIndex.class);

  /** How long whoever has changed something waits until it can be read. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** How often it looks whether another process has changed the database. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Snapshot.Source database;
  private final @Nullable Turn turn;
  private final IndexWriter writer;
  private final IndexSearch search;
  private final Publication publication;
  private final Object following = new Object();
  private final AtomicBoolean called = new AtomicBoolean();
  private final AtomicBoolean doubted = new AtomicBoolean();
  private volatile boolean hasFailed;
  private boolean isDamaged;
  private volatile long compared = Publication.NONE;
  private volatile long seen;
  private final ScheduledExecutorService follower =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "index");
            thread.setDaemon(true);
            return thread;
          });

  CollectionIndex(
      SearchMapping mapping,
      Backend backend,
      Collection<CollectionSource<?>> sources,
      Snapshot.Source database,
      JsonMapper json,
      String build,
      Turn turn) {
    this.database = database;
    this.turn = backend.isShared() ? turn : null;
    this.writer = new IndexWriter(mapping, backend, sources, build);
    this.publication =
        backend.isShared()
            ? new SharedPublication(this::doubt, backend::isAway, writer::settled)
            : new Publication(this::doubt);
    this.search =
        new IndexSearch(
            mapping,
            backend,
            sources.stream().<CollectionDefinition<?>>map(CollectionSource::definition).toList(),
            json,
            publication);
  }

  /** Answers a query, with a page or, where the answer's format is one of wholes, with all. */
  public <T> Page<T> find(Query<T> query) {
    return Format.isOfWholes() ? search.whole(query) : search.page(query);
  }

  /** One entity, where the collection has one of that id. */
  public <T> Optional<T> find(CollectionDefinition<T> definition, String id) {
    return search.entity(definition, id);
  }

  /**
   * One entity.
   *
   * @throws ProblemException if the collection has none of that id
   */
  public <T> T get(CollectionDefinition<T> definition, String id) {
    return find(definition, id)
        .orElseThrow(() -> ProblemException.noSuchEntity(definition.name(), id));
  }

  /** Counts all entities of a collection by the values of one facet. */
  public <T> List<FacetValue> count(CollectionDefinition<T> definition, String facet) {
    Query<T> all = Query.all(definition, facet);
    return search.page(all).facets().getOrDefault(facet, List.of());
  }

  @Override
  public OptionalLong published() {
    return publication.published();
  }

  /**
   * Follows a change of the database. When it returns, whoever asks is told of the change.
   *
   * @param revision the revision that the change has made, or the one that it has left as it is
   */
  public void follow(long revision) {
    if (publication.revision() < revision) {
      call();
    }
    if (!publication.await(revision, PATIENCE)) {
      log.warn("Revision {} is stored, but the index doesn't hold it yet", revision);
    }
  }

  /**
   * Begins to answer, of the revision that the database is at, and to follow it, whoever changes
   * it.
   *
   * @param lineage tells the database from others, of which the index may have been made
   * @return whether it could be brought up to date, and needn't be made anew
   */
  public boolean open(String lineage) {
    synchronized (following) {
      try (Turn.Taken mine = turn();
          Snapshot snapshot = database.get()) {
        writer.open(lineage);
        boolean current = bringUpToDate(snapshot);
        if (!current) {
          writer.rebuild();
          publish(snapshot);
        }
        follower.scheduleWithFixedDelay(
            () -> following(this::catchUp),
            LOOK.toMillis(),
            LOOK.toMillis(),
            TimeUnit.MILLISECONDS);
        return current;
      }
    }
  }

  private boolean bringUpToDate(Snapshot snapshot) {
    try {
      OptionalLong held = writer.sealed();
      Optional<Map<String, Set<String>>> stale =
          held.isEmpty() ? Optional.empty() : snapshot.staleSince(held.getAsLong());
      if (stale.isPresent()) {
        writer.write(stale.get());
        publish(snapshot);
        compare();
      }
      return stale.isPresent();
    } catch (DamagedIndexException damaged) {
      log.warn("{}; it is made anew", damaged.getMessage());
      publication.withdraw();
      return false;
    }
  }

  /**
   * Makes everything published durable and notes its revision. Until then the index counts as stale
   * after a crash, and is rebuilt.
   */
  public void seal() {
    synchronized (following) {
      if (publication.revision() != Publication.NONE) {
        writer.seal(publication.revision());
      }
    }
  }

  /** Whether what is answered from can be asked. */
  boolean isReached() {
    return !publication.isAway();
  }

  /** What the index and the database hold now. */
  Holdings holdings() {
    try (Snapshot snapshot = database.get()) {
      Holdings holdings =
          publication.read(
              () ->
                  new Holdings(
                      publication.revision(),
                      snapshot.revision(),
                      writer.indexed(),
                      writer.stored()));
      if (holdings.isWrong()) {
        doubt();
      }
      return holdings;
    }
  }

  /** How many revisions of the database, as it was seen last, aren't published yet. */
  long lag() {
    return Math.max(0, seen - publication.revision());
  }

  /** How many entities of a collection there are. */
  long size(CollectionDefinition<?> definition) {
    return writer.count(definition);
  }

  private void call() {
    if (called.compareAndSet(false, true)) {
      follower.execute(
          () -> {
            called.set(false);
            following(this::catchUp);
          });
    }
  }

  /** Has the index be examined, and made anew if it isn't sound. */
  private void doubt() {
    if (doubted.compareAndSet(false, true)) {
      follower.execute(
          () -> {
            doubted.set(false);
            following(this::examine);
          });
    }
  }

  private void following(Runnable step) {
    try {
      synchronized (following) {
        try {
          step.run();
        } catch (DamagedIndexException damaged) {
          if (!hasFailed) {
            log.error("{}; it is made anew", damaged.getMessage());
          }
          publication.withdraw();
          isDamaged = true;
          catchUp();
        }
      }
      if (hasFailed) {
        log.info("The index follows again");
      }
      hasFailed = false;
      publication.away(false);
    } catch (RuntimeException failed) {
      boolean isAway = failed instanceof IndexAwayException;
      publication.away(isAway);
      if (!hasFailed && isAway) {
        log.warn("{}; it is tried again", failed.getMessage());
      } else if (!hasFailed) {
        log.error("The index can't follow; it tries again", failed);
      }
      hasFailed = true;
    }
  }

  private void examine() {
    catchUp();
    try (Turn.Taken mine = turn();
        Snapshot snapshot = database.get()) {
      if (publication.revision() == snapshot.revision()) {
        writer.check(writer.stored());
      }
    }
  }

  private void catchUp() {
    publication.adopt();
    if (isBehind()) {
      try (Turn.Taken mine = turn();
          Snapshot snapshot = database.get()) {
        publication.adopt();
        catchUp(snapshot);
      }
    }
  }

  private boolean isBehind() {
    try (Snapshot snapshot = database.get()) {
      seen = snapshot.revision();
      return publication.revision() != seen || compared != seen;
    }
  }

  private void catchUp(Snapshot snapshot) {
    long written = isDamaged ? Publication.NONE : written();
    if (written == snapshot.revision() && written == publication.revision()) {
      compare();
      return;
    }
    if (written == Publication.NONE) {
      writer.create();
      writer.writeAll();
    } else {
      snapshot
          .staleSince(written)
          .ifPresentOrElse(
              writer::write,
              () -> {
                log.warn(
                    "It isn't noted what changed between the revisions {} and {}: all is indexed anew",
                    written,
                    snapshot.revision());
                writer.writeAll();
              });
    }
    publish(snapshot);
    isDamaged = false;
  }

  /** The revision that there is something to be added to: where others write too, their last. */
  private long written() {
    return turn == null ? publication.revision() : writer.sealed().orElse(Publication.NONE);
  }

  /** The turn to write, where others write too. */
  private Turn.@Nullable Taken turn() {
    try {
      return turn == null ? null : turn.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Those who share it see for themselves that it is appearing; others wait that moment. */
  private void publish(Snapshot snapshot) {
    if (turn != null) {
      writer.show(snapshot.revision());
    }
    publication.publish(
        snapshot.revision(),
        () -> {
          if (turn == null) {
            writer.show(snapshot.revision());
          }
        });
  }

  /** Holds what is published against the database, once: it isn't done while many are writing. */
  private void compare() {
    if (compared != publication.revision()) {
      writer.compare(writer.stored());
      compared = publication.revision();
    }
  }

  /**
   * Stops following, once the step that it is at has ended: an interrupted one would take its index
   * for damaged. What is pending is for the next start.
   */
  @Override
  public void close() {
    follower.shutdown();
    try {
      if (!follower.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("The index is still being written while the application ends");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
