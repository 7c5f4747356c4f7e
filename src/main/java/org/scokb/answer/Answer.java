package org.scokb.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scokb.web.EntityTag;

/**
 * The bytes of a successful response at one revision, with its headers.
 *
 * @param tag its entity tag
 * @param type its content type
 * @param headers the other headers, names and values in turn
 * @param body as it is sent, encoded where a header says so
 */
record Answer(String tag, String type, String[] headers, byte[] body) {

  /** Stands for one that isn't kept, since it is too large. */
  static final Answer TOO_LARGE = new Answer("", "", new String[0], new byte[0]);

  private static final int OVERHEAD = 1_000;

  private static final Set<String> GIVEN_WITH_THE_BODY = Set.of("content-type", "content-length");

  /** The headers that were set so far. */
  static String[] headers(HttpServletResponse response) {
    List<String> headers = new ArrayList<>();
    for (String name : new LinkedHashSet<>(response.getHeaderNames())) {
      if (!GIVEN_WITH_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
        response.getHeaders(name).forEach(value -> Collections.addAll(headers, name, value));
      }
    }
    return headers.toArray(String[]::new);
  }

  /** Bytes in memory, about. */
  int weight() {
    int weight = OVERHEAD + body.length;
    for (String each : headers) {
      weight += each.length();
    }
    return weight;
  }

  /** Gives the answer, or says that the client has it. */
  void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean held = EntityTag.isHeld(tag, request);
    for (int at = 0; at < headers.length; at += 2) {
      if (!held || !isOfBody(headers[at])) {
        response.addHeader(headers[at], headers[at + 1]);
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
