package org.scokb.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.scokb.web.OutOfMemory;

/**
 * Sees to it that no thread waits for a body that nobody wants. Tomcat would read what is left of
 * one after the answer, on the thread that answered, for as long as it takes to come.
 */
class BodyValve extends ValveBase {

  /**
   * A client that still sends when it has its answer should be able to read that before the
   * connection is cut: for so long, of so many at once, the rest is read and thrown away.
   */
  private static final Duration COURTESY = Duration.ofSeconds(2);

  private static final int AT_ONCE = 8;

  private final Semaphore courtesies = new Semaphore(AT_ONCE);

  BodyValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    try {
      getNext().invoke(request, response);
    } catch (OutOfMemoryError gone) {
      OutOfMemory.exitOn(gone);
    }
    if (BodyFilter.hasBody(request) && !request.isAsync() && !isReadWithoutWaiting(request)) {
      if (!response.isCommitted()) {
        response.setHeader("Connection", "close");
      }
      response.finishResponse();
      readOnFor(request, COURTESY);
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  /** Reads what has come already; most clients send a small body along with the head. */
  private static boolean isReadWithoutWaiting(Request request) throws IOException {
    Discarded rest = new Discarded(request);
    if (request.getContentLengthLong() > 0) {
      while (!rest.isFinished() && rest.hasCome() && rest.read()) {}
    }
    return rest.isFinished();
  }

  private void readOnFor(Request request, Duration time) {
    if (!courtesies.tryAcquire()) {
      return;
    }
    try {
      Discarded rest = new Discarded(request);
      long start = System.nanoTime();
      while (!rest.isFinished() && System.nanoTime() - start < time.toNanos() && rest.read()) {}
    } catch (IOException gone) {
      getContainer().getLogger().debug("The client left", gone);
    } finally {
      courtesies.release();
    }
  }

  /** What is left of a body. */
  private static final class Discarded implements ApplicationBufferHandler {

    private final org.apache.coyote.Request request;
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    Discarded(Request request) {
      this.request = request.getCoyoteRequest();
    }

    boolean isFinished() {
      return request.isFinished();
    }

    boolean hasCome() {
      request.action(ActionCode.AVAILABLE, Boolean.TRUE);
      return request.getAvailable() > 0;
    }

    boolean read() throws IOException {
      return request.doRead(this) > 0;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {}
  }
}
