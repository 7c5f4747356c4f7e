package org.scokb.feed;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.scokb.change.ChangeRepresentation;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One who follows changes. Nothing is queued: changes are only ever added behind those that there
 * are, so that what is left to tell is what the query has beyond as many as have been told.
 */
class Follower {

  private static final int AT_ONCE = 100;
  private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(15);

  private final SseEmitter events = new SseEmitter(0L);
  private final AtomicBoolean telling = new AtomicBoolean();
  private final CollectionIndex index;
  private final Query<ChangeRepresentation> query;
  private long told;
  private volatile long knows = -1;
  private volatile long heard = System.nanoTime();

  /**
   * @param gone is told when it follows no more
   */
  Follower(CollectionIndex index, Query<ChangeRepresentation> query, Consumer<Follower> gone) {
    this.index = index;
    this.query = query;
    events.onCompletion(() -> gone.accept(this));
    events.onError(lost -> gone.accept(this));
    events.onTimeout(() -> gone.accept(this));
  }

  SseEmitter events() {
    return events;
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
        knows = revision;
      }
      // Where nothing matched, coming back need not look at it again.
      events.send(SseEmitter.event().comment("").id(String.valueOf(revision)));
      heard = System.nanoTime();
    } catch (IOException | IllegalStateException gone) {
      events.completeWithError(gone);
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
        events.send(event(change, ends));
        told++;
      }
    } while (!page.isLast());
  }

  /** Only the last of a revision has its id: who is cut off before is told all of it again. */
  private static SseEventBuilder event(ChangeRepresentation change, boolean ends) {
    SseEventBuilder event =
        SseEmitter.event().name("change").data(change, MediaType.APPLICATION_JSON);
    return ends ? event.id(String.valueOf(change.revision())) : event;
  }

  void end() {
    events.complete();
  }
}
