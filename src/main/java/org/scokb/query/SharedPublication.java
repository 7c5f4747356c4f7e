package org.scokb.query;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.search.util.common.SearchException;
import org.scokb.web.AnswerRevision;
import org.scokb.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The revision that readers of an index see which other processes publish too. Nobody is kept from
 * publishing: whoever has read looks whether it is still the same, and else reads again.
 */
class SharedPublication extends Publication {

  private static final Logger log = LoggerFactory.getLogger(SharedPublication.class);

  /** How often it is read again until an appearing revision is there: for some five seconds. */
  private static final int MOST_TRIED = 100;

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Predicate<Throwable> isAway;
  private final Supplier<Optional<Long>> shared;

  /**
   * @param isAway whether something failed for no fault of what is published
   * @param shared the revision that everybody can read now; nothing while one appears
   */
  SharedPublication(Runnable doubt, Predicate<Throwable> isAway, Supplier<Optional<Long>> shared) {
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
          if (!holds && answer instanceof IndexWalk walk) {
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
