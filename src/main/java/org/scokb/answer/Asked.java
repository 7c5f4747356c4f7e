package org.scokb.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;

/**
 * Everything that an answer depends on: two requests that are alike in this have the same answer.
 * The server's address is in it since links are absolute, and not sorted or decoded since they
 * repeat how it was asked.
 *
 * @param revision the published one when it was asked
 * @param day as who is in the chair depends on it
 * @param accept all lines of the header, which are one list (RFC 9110, section 5.3)
 * @param gzip whether the client takes that coding
 * @param crossOrigin whether a page of another origin asks: which one makes no difference
 */
record Asked(
    long revision,
    long day,
    String path,
    @Nullable String query,
    String scheme,
    String server,
    int port,
    String prefix,
    List<String> accept,
    boolean gzip,
    boolean crossOrigin) {

  static Asked by(HttpServletRequest request, long revision, long day) {
    return new Asked(
        revision,
        day,
        request.getRequestURI(),
        request.getQueryString(),
        request.getScheme(),
        request.getServerName(),
        request.getServerPort(),
        request.getContextPath(),
        lines(request, HttpHeaders.ACCEPT),
        takesGzip(lines(request, HttpHeaders.ACCEPT_ENCODING)),
        CorsUtils.isCorsRequest(request));
  }

  private static List<String> lines(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header));
  }

  /** RFC 9110, section 12.5.3, but for {@code *}, which no client sends that wants gzip. */
  private static boolean takesGzip(List<String> codings) {
    for (String coding : String.join(",", codings).toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = coding.split(";", 2);
      if (parts[0].strip().equals("gzip")) {
        return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }
}
