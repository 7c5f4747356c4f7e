package org.scokb.change;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.OutOfMemory;
import org.scokb.web.ProblemException;
import org.scokb.web.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

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
   * Has someone follow what matches a query, after the revision that they were told of last; {@code
   * null} where they are new. Too many are refused, and what is no revision.
   */
  SseEmitter follow(Query<ChangeRepresentation> query, @Nullable String lastEventId) {
    if (closed || followers.size() >= MOST) {
      throw ProblemException.unavailable("Too many follow the changes already", 60);
    }
    String from =
        lastEventId == null && !query.filtersBy(SINCE)
            ? String.valueOf(revision.current())
            : lastEventId;
    Query<ChangeRepresentation> asked = from == null ? query : query.filteredBy(SINCE, from);
    Follower follower = new Follower(asked.inOrder(Sort.Order.asc("revision")));
    followers.add(follower);
    tellers.execute(() -> follower.tell(revision.current()));
    return follower.events;
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
    } catch (RuntimeException | Error failed) {
      OutOfMemory.exitOn(failed);
      log.warn("The revision can't be looked at; those who follow are told later", failed);
    }
  }

  /** Ends before the server waits for the last answers: these would have no end. */
  @EventListener(ContextClosedEvent.class)
  @Override
  public void close() {
    closed = true;
    clock.shutdownNow();
    followers.forEach(follower -> follower.events.complete());
    tellers.shutdown();
  }

  /**
   * One who follows changes. Nothing is queued: changes are only ever added behind those that there
   * are, so that what is left to tell is what the query has beyond as many as have been told.
   */
  private class Follower {

    private static final int AT_ONCE = 100;
    private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(15);

    private final SseEmitter events = new SseEmitter(0L);
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Query<ChangeRepresentation> query;
    private long told;
    private volatile long knows = -1;
    private volatile long heard = System.nanoTime();

    Follower(Query<ChangeRepresentation> query) {
      this.query = query;
      events.onCompletion(() -> followers.remove(this));
    }

    /** Whether there may be something to tell, if only that the connection stands. */
    boolean waits(long revision) {
      return !telling.get() && (revision > knows || System.nanoTime() - heard > HEARTBEAT);
    }

    /** Tells what there is to tell at a revision; waits where the other side reads slowly. */
    void tell(long revision) {
      if (!telling.compareAndSet(false, true)) {
        return;
      }
      try {
        if (revision > knows) {
          changes();
          knows = Math.max(knows, revision);
        }
        // Where nothing matched, coming back need not look at it again.
        events.send(SseEmitter.event().comment("").id(String.valueOf(knows)));
        heard = System.nanoTime();
      } catch (IOException | IllegalStateException gone) {
        events.completeWithError(gone);
      } catch (RuntimeException failed) {
        // Each second, of each who follows: without a trace.
        log.warn(
            "The changes can't be looked at; who follows is told later: {}", failed.toString());
      } finally {
        telling.set(false);
      }
    }

    private void changes() throws IOException {
      Page<ChangeRepresentation> page;
      do {
        page = index.find(query.at((int) (told / AT_ONCE), AT_ONCE));
        List<ChangeRepresentation> content = page.content();
        for (int at = (int) (told % AT_ONCE); at < content.size(); at++) {
          ChangeRepresentation change = content.get(at);
          boolean last = at + 1 == content.size();
          boolean ends = last ? page.isLast() : content.get(at + 1).revision() > change.revision();
          SseEventBuilder event =
              SseEmitter.event().name("change").data(change, MediaType.APPLICATION_JSON);
          // Only the last of a revision has its id: who is cut off before is told all of it again.
          events.send(ends ? event.id(String.valueOf(change.revision())) : event);
          told++;
          knows = Math.max(knows, change.revision());
        }
      } while (!page.isLast());
    }
  }
}
