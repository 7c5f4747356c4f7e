package org.scokb.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;
import org.scokb.web.ProblemType;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Gives each request an id, by which the log and the problems that it gets can be told together:
 * the one that comes with it (W3C Trace Context, section 3.2), or one of its own. Keeps from the
 * application what it would stumble over: an {@code Accept} of nothing but empty elements, which
 * RFC 9110, section 5.6.1.2, has recipients ignore; a {@code Content-Type} that names no type,
 * which is taken for bytes of whatever kind (section 8.3); and a prefix that a proxy has taken off
 * before the path, with which paths would be others than those by which operations and tags are
 * chosen.
 */
class HeaderValve extends ValveBase {

  private static final Pattern TRACE_PARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*");

  HeaderValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
    headers.removeHeader("X-Forwarded-Prefix");
    if (Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
        .allMatch(list -> list.replace(",", "").isBlank())) {
      headers.removeHeader(HttpHeaders.ACCEPT);
    }
    if (!isType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
      headers
          .setValue(HttpHeaders.CONTENT_TYPE)
          .setString(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }
    String parent = request.getHeader("traceparent");
    Matcher known = TRACE_PARENT.matcher(parent == null ? "" : parent);
    MDC.put(
        ProblemType.TRACE,
        known.matches() ? known.group(1) : UUID.randomUUID().toString().replace("-", ""));
    try {
      getNext().invoke(request, response);
    } finally {
      MDC.remove(ProblemType.TRACE);
    }
  }

  private static boolean isType(@Nullable String type) {
    try {
      return type == null || MediaType.parseMediaType(type).isConcrete();
    } catch (InvalidMediaTypeException malformed) {
      return false;
    }
  }
}
