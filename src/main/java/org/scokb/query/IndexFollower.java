package org.scokb.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.scokb.web.OutOfMemory;
import org.scokb.web.ProblemException;
import org.scokb.web.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Has the index follow the database in one thread, revision by revision or several at once, and
 * publishes what it has written. Where the index is damaged it is made anew, and where it can't be
 * reached it is tried again.
 */
public class IndexFollower implements Revision, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

  /** How long whoever has changed something waits until it can be read. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** How often it looks whether another process has changed the database. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Snapshot.Source database;
  private final @Nullable Turn turn;
  private final IndexWriter writer;
  private final Publication publication;
  private final Object following = new Object();
  private final AtomicBoolean doubted = new AtomicBoolean();
  private volatile boolean hasFailed;
  private boolean isDamaged;
  private volatile long compared = Publication.NONE;
  private volatile long seen;
  private final ThreadPoolTaskScheduler follower = new ThreadPoolTaskScheduler();

  IndexFollower(Snapshot.Source database, Backend backend, IndexWriter writer, Turn turn) {
    this.database = database;
    this.turn = backend.isShared() ? turn : null;
    this.writer = writer;
    this.publication =
        backend.isShared()
            ? new Publication.Shared(this::doubt, backend::isAway, writer::settled)
            : new Publication(this::doubt);
    follower.setThreadNamePrefix("index-");
    follower.setDaemon(true);
    // Not in the middle of a step: an interrupted one would take its index for damaged.
    follower.setWaitForTasksToCompleteOnShutdown(true);
    follower.setAwaitTerminationSeconds((int) PATIENCE.toSeconds());
    follower.initialize();
  }

  Publication publication() {
    return publication;
  }

  @Override
  public OptionalLong published() {
    return publication.published();
  }

  @Override
  public String lineage() {
    return publication.lineage();
  }

  /**
   * Follows a change of the database. When it returns, whoever asks is told of the change, unless
   * that takes too long.
   *
   * @param revision the revision that the change has made, or the one that it has left as it is
   */
  public void follow(long revision) {
    if (publication.revision() < revision) {
      follower.execute(() -> following(this::catchUp));
    }
    if (!publication.await(revision, PATIENCE)) {
      log.warn("Revision {} is stored, but the index doesn't hold it yet", revision);
    }
  }

  /**
   * Begins to answer, of the revision that the database is at, and to follow it.
   *
   * @param lineage tells the database from others, of which the index may have been made
   * @return whether it could be brought up to date, and needn't be made anew
   */
  public boolean open(String lineage) {
    synchronized (following) {
      try (Turn.Taken mine = turn()) {
        writer.open(lineage);
        publication.belongTo(lineage);
        boolean current = bringUpToDate();
        if (!current) {
          catchUp(Publication.NONE);
        }
        follower.scheduleWithFixedDelay(() -> following(this::catchUp), LOOK);
        return current;
      }
    }
  }

  private boolean bringUpToDate() {
    try (Snapshot snapshot = database.get()) {
      seen = snapshot.revision();
      Optional<Map<String, Set<String>>> stale = writer.sealed().flatMap(snapshot::staleSince);
      if (stale.isPresent()) {
        writer.write(stale.get());
        publish(snapshot);
        compare();
      }
      return stale.isPresent();
    } catch (IndexWriter.DamagedException damaged) {
      log.warn("{}; it is made anew", damaged.getMessage());
      publication.withdraw();
      return false;
    }
  }

  /** Makes what is published durable. Until then the index is rebuilt after a crash. */
  public void seal() {
    synchronized (following) {
      if (publication.revision() != Publication.NONE) {
        writer.seal(publication.revision());
      }
    }
  }

  /** Whether the index holds what the database has. Where it doesn't, it is made anew. */
  Health health() {
    if (published().isEmpty()) {
      return Health.outOfService().withDetail("state", "it is being made anew").build();
    }
    try (Snapshot snapshot = database.get()) {
      return publication.read(() -> health(snapshot.revision()));
    } catch (ProblemException unreadable) {
      String why = String.valueOf(unreadable.getBody().getDetail());
      return Health.outOfService().withDetail("state", why).build();
    }
  }

  private Health health(long stored) {
    long published = publication.revision();
    Map<String, Long> indexed = writer.indexed();
    boolean isWrong = published == stored && !indexed.equals(writer.stored());
    if (isWrong) {
      doubt();
    }
    return (isWrong ? Health.outOfService() : Health.up())
        .withDetail("published", published)
        .withDetail("stored", stored)
        .withDetail("entities", indexed)
        .build();
  }

  boolean isReached() {
    return !publication.isAway();
  }

  /** How many entities of a collection there are. */
  long size(CollectionDefinition<?> definition) {
    return writer.count(definition);
  }

  /** How many revisions of the database, as it was seen last, aren't published yet. */
  long lag() {
    return Math.max(0, seen - publication.revision());
  }

  /** Has the index be examined, once however many ask, and made anew if it isn't sound. */
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
        } catch (IndexWriter.DamagedException damaged) {
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
    } catch (RuntimeException | Error failed) {
      // The clock that looks would stop for an error, and nobody would be told.
      OutOfMemory.exitOn(failed);
      boolean isAway = failed instanceof IndexWriter.AwayException;
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
        writer.check();
      }
    }
  }

  private void catchUp() {
    publication.adopt();
    try (Snapshot now = database.get()) {
      seen = now.revision();
    }
    if (publication.revision() != seen || compared != seen) {
      try (Turn.Taken mine = turn()) {
        publication.adopt();
        catchUp(isDamaged ? Publication.NONE : written());
      }
    }
  }

  /** Adds what has changed since a revision; what is made anew is of the one seen, or later. */
  private void catchUp(long written) {
    if (written == Publication.NONE) {
      writer.rebuild();
    }
    try (Snapshot snapshot = database.get()) {
      if (written == snapshot.revision() && written == publication.revision()) {
        compare();
        return;
      }
      snapshot
          .staleSince(written == Publication.NONE ? seen : written)
          .ifPresentOrElse(
              writer::write,
              () -> {
                log.warn("It isn't noted what revision {} has changed", snapshot.revision());
                writer.writeAll();
              });
      publish(snapshot);
      isDamaged = false;
    }
  }

  /** The revision that there is something to be added to: where others write too, their last. */
  private long written() {
    return turn == null ? publication.revision() : writer.sealed().orElse(Publication.NONE);
  }

  /** The turn to write, where others write too. */
  private Turn.@Nullable Taken turn() {
    return turn == null ? null : turn.take();
  }

  private void publish(Snapshot snapshot) {
    publication.publish(snapshot.revision(), () -> writer.show(snapshot.revision()));
  }

  /** Holds what is published against the database, once: it isn't done while many are writing. */
  private void compare() {
    if (compared != publication.revision()) {
      writer.compare();
      compared = publication.revision();
    }
  }

  /** Stops following, once the step that it is at has ended; the rest is for the next start. */
  @Override
  public void close() {
    follower.shutdown();
  }
}
