package org.scokb.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies before they are read, and gives those that are read the time that they have. */
class BodyFilter extends OncePerRequestFilter {

  /** Methods to which a body means nothing (RFC 9110, section 9.3). */
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  /** The most bytes of a body that isn't an article's; those are bounded where they are read. */
  private static final long LARGEST = 65_536;

  private final RequestProperties patience;

  BodyFilter(RequestProperties patience) {
    this.patience = patience;
  }

  /** Whether a request comes with a body (RFC 9112, section 6). */
  static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !hasBody(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (WITHOUT_BODY.contains(request.getMethod()) || isTooLarge(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(new TimedRequest(request, patience.longestRequest()), response);
    }
  }

  /** One whose length isn't said, where only short ones are wanted, can't be told to be short. */
  private static boolean isTooLarge(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return !request.getRequestURI().startsWith("/api/") && (length < 0 || length > LARGEST);
  }

  /** A request whose body must have come in time, however evenly it trickles. */
  private static class TimedRequest extends HttpServletRequestWrapper {

    private final Duration time;
    private final long start = System.nanoTime();

    TimedRequest(HttpServletRequest request, Duration time) {
      super(request);
      this.time = time;
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
}
