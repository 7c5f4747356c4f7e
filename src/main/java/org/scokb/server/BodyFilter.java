package org.scokb.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies before they are read. */
class BodyFilter extends OncePerRequestFilter {

  /** Methods to which a body means nothing (RFC 9110, section 9.3). */
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  /** The most bytes of a body that isn't an article's; those are bounded where they are read. */
  private static final long LARGEST = 65_536;

  /** Whether a request comes with a body (RFC 9112, section 6). */
  static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (hasBody(request) && (WITHOUT_BODY.contains(request.getMethod()) || isTooLarge(request))) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** One whose length isn't said, where only short ones are wanted, can't be told to be short. */
  private static boolean isTooLarge(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return !request.getRequestURI().startsWith("/api/") && (length < 0 || length > LARGEST);
  }
}
