package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with problems where credentials are missing, wrong or not enough; where tokens are taken,
 * it says so.
 */
record SecurityProblems(JsonMapper mapper, boolean takesTokens)
    implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String REALM = " realm=\"SCO chairmanship knowledge base\"";

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    ProblemDetail problem;
    if (refusal instanceof RateLimit.Exhausted exhausted) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(exhausted.seconds()));
      problem = ProblemType.TOO_MANY_REQUESTS.problem();
    } else {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic" + REALM + ", charset=\"UTF-8\"");
      if (takesTokens) {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer" + REALM + error(refusal));
      }
      problem = ProblemType.UNAUTHENTICATED.problem();
    }
    answer(request, response, problem);
  }

  /** What is wrong with a token, in the words of RFC 6750, section 3.1. */
  private static String error(AuthenticationException refusal) {
    return refusal instanceof OAuth2AuthenticationException wrong
        ? ", error=\"%s\"".formatted(wrong.getError().getErrorCode())
        : "";
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    answer(request, response, ProblemType.FORBIDDEN.problem());
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
      throws IOException {
    if (problem.getInstance() == null) {
      problem.setInstance(URI.create(request.getRequestURI()));
    }
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(mapper.writeValueAsBytes(problem));
  }
}
