package org.scokb.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.scokb.web.OutOfMemory;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;

/**
 * Sees to it that no thread waits for a body longer than it may, and none for a body that nobody
 * wants. Tomcat would read what is left of one after the answer, on the thread that answered, for
 * as long as it takes to come.
 */
class BodyValve extends ValveBase {

  /**
   * A client that still sends when it has its answer should be able to read that before the
   * connection is cut: for so long, of so many at once, the rest is read and thrown away.
   */
  private static final Duration COURTESY = Duration.ofSeconds(2);

  private static final int AT_ONCE = 8;

  private final Semaphore courtesies = new Semaphore(AT_ONCE);
  private final Duration longest;

  /**
   * @param longest by when a body must have come, however evenly it trickles
   */
  BodyValve(Duration longest) {
    super(true);
    this.longest = longest;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request message = request.getCoyoteRequest();
    boolean hasBody = BodyFilter.hasBody(request);
    InputBuffer body = message.getInputBuffer();
    if (hasBody) {
      message.setInputBuffer(new TimedBody(body, longest, System.nanoTime()));
    }
    try {
      getNext().invoke(request, response);
    } catch (OutOfMemoryError gone) {
      OutOfMemory.exitOn(gone);
    } finally {
      message.setInputBuffer(body);
    }
    if (hasBody && !request.isAsync() && !isReadWithoutWaiting(message)) {
      if (!response.isCommitted()) {
        response.setHeader("Connection", "close");
      }
      response.finishResponse();
      readOn(message);
      message.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  /** Reads what has come already; most clients send a small body along with the head. */
  private static boolean isReadWithoutWaiting(org.apache.coyote.Request message)
      throws IOException {
    ApplicationBufferHandler rest = new org.apache.catalina.connector.InputBuffer(message);
    while (message.getContentLengthLong() > 0 && !message.isFinished()) {
      message.action(ActionCode.AVAILABLE, Boolean.TRUE);
      if (message.getAvailable() <= 0 || message.doRead(rest) <= 0) {
        break;
      }
    }
    return message.isFinished();
  }

  private void readOn(org.apache.coyote.Request message) {
    if (!courtesies.tryAcquire()) {
      return;
    }
    try {
      // A buffer that nobody reads.
      ApplicationBufferHandler rest = new org.apache.catalina.connector.InputBuffer(message);
      long end = System.nanoTime() + COURTESY.toNanos();
      while (!message.isFinished() && System.nanoTime() < end && message.doRead(rest) > 0) {}
    } catch (IOException gone) {
      getContainer().getLogger().debug("The client left", gone);
    } finally {
      courtesies.release();
    }
  }

  /** Reads no more once the time is over. */
  private record TimedBody(InputBuffer body, Duration time, long start) implements InputBuffer {

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
      try {
        if (System.nanoTime() - start <= time.toNanos()) {
          return body.doRead(handler);
        }
      } catch (SocketTimeoutException silent) {
        // It is as slow as one that trickles.
      }
      throw new ProblemException(
          ProblemType.REQUEST_TIMEOUT,
          "The body must have come within %d seconds.".formatted(time.toSeconds()));
    }

    @Override
    public int available() {
      return body.available();
    }
  }
}
