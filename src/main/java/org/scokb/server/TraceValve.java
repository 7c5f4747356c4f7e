package org.scokb.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.scokb.web.ProblemType;
import org.slf4j.MDC;

/**
 * Gives each request an id, by which the log and the problems that it gets can be told together:
 * the one that comes with it (W3C Trace Context, section 3.2), or one of its own.
 */
class TraceValve extends ValveBase {

  private static final Pattern TRACE_PARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*");

  TraceValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
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
}
