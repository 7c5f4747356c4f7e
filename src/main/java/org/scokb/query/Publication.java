package org.scokb.query;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.util.common.SearchException;
import org.scokb.web.AnswerRevision;
import org.scokb.web.ProblemException;
import org.scokb.web.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The revision that readers of the index see. All of them see the same one until the next is
 * published, and wait for no more than the moment in which that appears.
 */
class Publication implements Revision {

  /** No revision: there is nothing to be read. */
  static final long NONE = -1;

  private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();
  private final Condition published = reading.writeLock().newCondition();

  /** Told when what is published can't be read. */
  final Runnable doubt;

  private volatile long revision = NONE;
  private volatile String lineage = "";
  private volatile boolean away;

  Publication(Runnable doubt) {
    this.doubt = doubt;
  }

  /** The revision, or {@link #NONE}. */
  long revision() {
    return revision;
  }

  @Override
  public OptionalLong published() {
    long now = revision;
    return now == NONE ? OptionalLong.empty() : OptionalLong.of(now);
  }

  @Override
  public String lineage() {
    return lineage;
  }

  void belongTo(String database) {
    lineage = database;
  }

  /** Reads at one revision, which the answer is told. It must be done in milliseconds. */
  <T> T read(Supplier<T> read) {
    reading.readLock().lock();
    try {
      AnswerRevision.tell(current());
      return read.get();
    } catch (UncheckedIOException | AlreadyClosedException | SearchException unreadable) {
      doubt.run();
      throw unreadable;
    } finally {
      reading.readLock().unlock();
    }
  }

  /**
   * Has a revision take the place of the one before.
   *
   * @param appear makes visible what it consists of
   */
  void publish(long next, Runnable appear) {
    reading.writeLock().lock();
    try {
      appear.run();
      revision = next;
      published.signalAll();
    } catch (RuntimeException failed) {
      revision = NONE;
      throw failed;
    } finally {
      reading.writeLock().unlock();
    }
  }

  /** Publishes a revision if it comes after the one that is published, if any is. */
  void advance(long next) {
    reading.writeLock().lock();
    try {
      if (revision() != NONE && next > revision()) {
        publish(next, () -> {});
      }
    } finally {
      reading.writeLock().unlock();
    }
  }

  /** Lets nobody read until the next revision is published. */
  void withdraw() {
    publish(NONE, () -> {});
  }

  /** Publishes what another process has, if any does. */
  void adopt() {}

  /** Whether what is published can't be reached, as it was tried last. */
  boolean isAway() {
    return away;
  }

  /** Says whether it can be reached; nobody waits until it can. */
  void away(boolean now) {
    if (away == now) {
      return;
    }
    away = now;
    reading.writeLock().lock();
    try {
      published.signalAll();
    } finally {
      reading.writeLock().unlock();
    }
  }

  /**
   * Waits until a revision, or a later one, is published, unless the index can't be reached.
   *
   * @return whether it was in time
   */
  boolean await(long awaited, Duration patience) {
    long left = patience.toNanos();
    reading.writeLock().lock();
    try {
      while (revision < awaited && left > 0 && !away) {
        left = published.awaitNanos(left);
      }
      return revision >= awaited;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      reading.writeLock().unlock();
    }
  }

  /**
   * The revision that readers of an index see which other processes publish too. Nobody is kept
   * from publishing: whoever has read looks whether it is still the same, and else reads again.
   */
  static class Shared extends Publication {

    private static final Logger log = LoggerFactory.getLogger(Publication.class);

    /** How often it is read again until an appearing revision is there: for some five seconds. */
    private static final int MOST_TRIED = 100;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Predicate<Throwable> isAway;
    private final Supplier<Optional<Long>> shared;

    /**
     * @param isAway whether something failed for no fault of what is published
     * @param shared the revision that everybody can read now; nothing while one appears
     */
    Shared(Runnable doubt, Predicate<Throwable> isAway, Supplier<Optional<Long>> shared) {
      super(doubt);
      this.isAway = isAway;
      this.shared = shared;
    }

    @Override
    <T> T read(Supplier<T> read) {
      try {
        for (int attempt = 0; attempt < MOST_TRIED && !isAway(); attempt++) {
          long before = current();
          T answer = read.get();
          boolean holds = false;
          try {
            holds = shared.get().orElse(NONE) == before;
          } finally {
            if (!holds && answer instanceof Backend.Walk walk) {
              walk.close();
            }
          }
          if (holds) {
            AnswerRevision.tell(before);
            return answer;
          }
          adopt();
        }
      } catch (SearchException
          | IndexWriter.DamagedException
          | IndexWriter.AwayException unreadable) {
        if (!isAway.test(unreadable)) {
          log.error("The index can't be read", unreadable);
          doubt.run();
          throw ProblemException.unavailable("The index is being examined", 2);
        }
        log.warn("The index can't be reached: {}", unreadable.getMessage());
        away(true);
      }
      throw isAway()
          ? ProblemException.unavailable("The index can't be reached now", 5)
          : ProblemException.unavailable("The index is being written", 2);
    }

    @Override
    void adopt() {
      Optional<Long> other = shared.get();
      if (other.isEmpty()) {
        LockSupport.parkNanos(PAUSE.toNanos());
      } else {
        advance(other.get());
      }
    }

    /** Those who share it see for themselves that the next one is appearing. */
    @Override
    void publish(long next, Runnable appear) {
      appear.run();
      super.publish(next, () -> {});
    }
  }
}
