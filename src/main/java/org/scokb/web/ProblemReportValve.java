package org.scokb.web;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers for what was refused outside of Spring MVC, for failures that nobody foresaw, and for
 * what Tomcat refuses before the application hears of it, such as {@code /%}, a wrong Host or too
 * large headers: its instance is made up, since it may have no readable path.
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
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    ProblemDetail problem = problem(request, response.getStatus(), failure);
    byte[] body = mapper.writeValueAsBytes(problem);
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

  private static ProblemDetail problem(Request request, int status, @Nullable Throwable failure) {
    boolean isKnown = request.getContext() != null;
    ProblemType type = type(status, failure);
    // What the client asks for is no failure, though its status is one of a server.
    if (isKnown && type.status().is5xxServerError() && type != ProblemType.NOT_IMPLEMENTED) {
      return type.failure(request.getMethod() + " " + request.getRequestURI(), failure);
    }
    ProblemDetail problem = type.problem();
    problem.setInstance(
        URI.create(isKnown ? request.getRequestURI() : "urn:uuid:" + UUID.randomUUID()));
    return problem;
  }

  private static ProblemType type(int status, @Nullable Throwable failure) {
    // Tomcat calls too large headers a bad request; RFC 6585 has a status for them.
    if (failure != null && TOO_LARGE.equals(failure.getMessage())) {
      return ProblemType.HEADERS_TOO_LARGE;
    }
    // The issuer of tokens doesn't answer, or hasn't said yet where its keys are.
    return failure instanceof AuthenticationServiceException
            || failure instanceof JwtDecoderInitializationException
        ? ProblemType.UNAVAILABLE
        : ProblemType.of(status);
  }
}
