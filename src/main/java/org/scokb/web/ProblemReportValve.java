package org.scokb.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers for what Tomcat refuses before the application hears of it, such as {@code /%}, a wrong
 * Host or too large headers. The instance is made up, since such a request may have no readable
 * path.
 */
class ProblemReportValve extends ErrorReportValve {

  private static final String TOO_LARGE =
      StringManager.getManager(Http11InputBuffer.class)
          .getString("iib.requestheadertoolarge.error");

  private final JsonMapper mapper;

  ProblemReportValve(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    ProblemDetail problem = type(response.getStatus(), throwable).problem();
    problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    byte[] body = mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    try {
      response.setStatus(problem.getStatus());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException ex) {
      getContainer().getLogger().debug("The client left before it was told what was wrong", ex);
    }
  }

  /** Tomcat calls too large headers a bad request; RFC 6585 has a status for them. */
  private static ProblemType type(int status, @Nullable Throwable throwable) {
    boolean tooLarge = throwable != null && TOO_LARGE.equals(throwable.getMessage());
    return tooLarge ? ProblemType.HEADERS_TOO_LARGE : ProblemType.of(status);
  }
}
