package org.scokb.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;

/** A request whose body must have come in time, however evenly it trickles. */
class RequestBody extends HttpServletRequestWrapper {

  private final Duration time;
  private final long start = System.nanoTime();

  RequestBody(HttpServletRequest request, Duration time) {
    super(request);
    this.time = time;
  }

  /** Whether a request comes with a body (RFC 9112, section 6). */
  static boolean isIn(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Timed(super.getInputStream());
  }

  /** Reads no more once the time is over. */
  private final class Timed extends ServletInputStream {

    private final ServletInputStream body;

    Timed(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      if (System.nanoTime() - start > time.toNanos()) {
        throw tooSlow();
      }
      try {
        return body.read(bytes, from, most);
      } catch (SocketTimeoutException silent) {
        throw tooSlow();
      }
    }

    private ProblemException tooSlow() {
      return new ProblemException(
          ProblemType.REQUEST_TIMEOUT,
          "The body must have come within %d seconds.".formatted(time.toSeconds()));
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
