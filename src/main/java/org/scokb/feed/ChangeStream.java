package org.scokb.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.scokb.change.ChangeRepresentation;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Query;
import org.scokb.web.ProblemException;
import org.scokb.web.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Those who follow changes as they come. The revision is looked at once a second while there are
 * any, so that changes by another instance on the same database are told too.
 */
@Component
class ChangeStream implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ChangeStream.class);

  /** Each holds a connection, and a thread while it is told something. */
  private static final int MOST = 100;

  private static final String SINCE = "since";
  private static final Sort.Order OLDEST_FIRST = Sort.Order.asc("revision");

  private final CollectionIndex index;
  private final Revision revision;
  private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(threads("changes"));

  /** A thread for each that is being told something: one that reads slowly delays no other. */
  private final ExecutorService tellers = Executors.newCachedThreadPool(threads("changes-to-"));

  private volatile boolean closed;

  ChangeStream(CollectionIndex index, Revision revision) {
    this.index = index;
    this.revision = revision;
    clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private static CustomizableThreadFactory threads(String name) {
    CustomizableThreadFactory threads = new CustomizableThreadFactory(name);
    threads.setDaemon(true);
    return threads;
  }

  /**
   * Has someone follow what matches a query.
   *
   * @param lastEventId the revision that they were told of last; {@code null} where they are new
   * @throws ProblemException if too many follow already, or that is no revision
   */
  SseEmitter follow(Query<ChangeRepresentation> query, @Nullable String lastEventId) {
    if (closed || followers.size() >= MOST) {
      throw ProblemException.unavailable("Too many follow the changes already", 60);
    }
    String from =
        lastEventId == null && !query.filtersBy(SINCE)
            ? String.valueOf(revision.current())
            : lastEventId;
    Follower follower =
        new Follower(
            index,
            (from == null ? query : query.filteredBy(SINCE, from)).otherwiseInOrder(OLDEST_FIRST),
            followers::remove);
    followers.add(follower);
    tellers.execute(() -> follower.tell(revision.current()));
    return follower.events();
  }

  private void look() {
    if (followers.isEmpty()) {
      return;
    }
    try {
      long now = revision.current();
      followers.stream()
          .filter(follower -> follower.waits(now))
          .forEach(follower -> tellers.execute(() -> follower.tell(now)));
    } catch (RuntimeException failed) {
      log.warn("The revision can't be looked at; those who follow are told later", failed);
    }
  }

  /** Ends before the server waits for the last answers: these would have no end. */
  @EventListener(ContextClosedEvent.class)
  @Override
  public void close() {
    closed = true;
    clock.shutdownNow();
    followers.forEach(Follower::end);
    tellers.shutdown();
  }
}
