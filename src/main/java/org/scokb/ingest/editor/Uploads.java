package org.scokb.ingest.editor;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.scokb.web.RateLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much may be read at once: an article takes many times its size while it is read. */
@Component
class Uploads {

  /** Who comes along with others waits a little rather than being sent away. */
  private static final long WAIT_SECONDS = 2;

  private static final long RETRY_SECONDS = 5;

  private final int all;
  private final Semaphore room;
  private final RateLimit allowance;

  Uploads(IngestProperties properties) {
    all = kilobytes(properties.readAtOnce().toBytes());
    room = new Semaphore(all, true);
    allowance = new RateLimit(properties.uploadsAMinute());
  }

  /**
   * Does what reads an article, when there is room for it; refuses with a {@link ProblemException}.
   *
   * @param length the bytes of the body; negative where they aren't said
   * @param most the most bytes that it may have
   */
  <T> T read(String editor, long length, DataSize most, Supplier<T> work) {
    if (length > most.toBytes()) {
      throw tooLarge(most.toBytes());
    }
    try {
      allowance.take(editor);
    } catch (RateLimit.Exhausted exhausted) {
      throw busy(
          "More than %d articles in a minute are too many from one editor."
              .formatted(allowance.aMinute()),
          exhausted.seconds());
    }
    int share = Math.min(all, kilobytes(length < 0 ? most.toBytes() : length));
    if (!take(room, share, WAIT_SECONDS)) {
      throw busy(
          "As much as can be read at once is being read; send the article again in a moment.",
          RETRY_SECONDS);
    }
    try {
      return work.get();
    } finally {
      room.release(share);
    }
  }

  /** Whether there is, or comes to be, a share of some room. */
  static boolean take(Semaphore room, int share, long seconds) {
    try {
      return room.tryAcquire(share, seconds, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static ProblemException busy(String why, long seconds) {
    ProblemException busy = new ProblemException(ProblemType.TOO_MANY_REQUESTS, why);
    busy.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return busy;
  }

  static ProblemException tooLarge(long most) {
    return new ProblemException(
        ProblemType.CONTENT_TOO_LARGE, "The body may have %d bytes at most.".formatted(most));
  }

  private static int kilobytes(long bytes) {
    return Math.toIntExact(bytes / 1024) + 1;
  }
}
