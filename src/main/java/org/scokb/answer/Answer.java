package org.scokb.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scokb.web.EntityTag;

/**
 * The bytes of a successful response at one revision, with its tag, its content type and its other
 * headers; the body as it is sent, encoded where a header says so.
 */
record Answer(String tag, String type, List<Header> headers, byte[] body) {

  /** Stands for one that isn't kept, since it is too large. */
  static final Answer TOO_LARGE = new Answer("", "", List.of(), new byte[0]);

  private static final int OVERHEAD = 1_000;

  private static final Set<String> GIVEN_WITH_THE_BODY = Set.of("content-type", "content-length");

  record Header(String name, String value) {}

  /** The headers that were set so far. */
  static List<Header> headers(HttpServletResponse response) {
    return response.getHeaderNames().stream()
        .distinct()
        .filter(name -> !GIVEN_WITH_THE_BODY.contains(name.toLowerCase(Locale.ROOT)))
        .flatMap(name -> response.getHeaders(name).stream().map(value -> new Header(name, value)))
        .toList();
  }

  /** Bytes in memory, about. */
  int weight() {
    return OVERHEAD
        + body.length
        + headers.stream().mapToInt(each -> each.name().length() + each.value().length()).sum();
  }

  /** Gives the answer, or says that the client has it. */
  void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean held = EntityTag.isNamed(tag, request);
    for (Header header : headers) {
      if (!held || !isOfBody(header.name())) {
        response.addHeader(header.name(), header.value());
      }
    }
    if (held) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Whether it describes a body, which a 304 has none of (RFC 9110, section 15.4.5). */
  private static boolean isOfBody(String header) {
    return header.regionMatches(true, 0, "content-", 0, 8) || header.equalsIgnoreCase("link");
  }
}
