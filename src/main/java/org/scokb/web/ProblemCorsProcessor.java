package org.scokb.web;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Refuses a cross-origin request with a problem instead of with a line of plain text. */
class ProblemCorsProcessor extends DefaultCorsProcessor {

  private final JsonMapper mapper;

  ProblemCorsProcessor(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  protected boolean handleInternal(
      ServerHttpRequest request,
      ServerHttpResponse response,
      CorsConfiguration configuration,
      boolean preFlight)
      throws IOException {
    if (super.handleInternal(request, response, configuration, preFlight)) {
      return true;
    }
    ProblemDetail problem = ProblemType.CORS_REFUSED.problem();
    problem.setInstance(URI.create(request.getURI().getRawPath()));
    response.setStatusCode(ProblemType.CORS_REFUSED.status());
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getBody().write(mapper.writeValueAsBytes(problem));
    response.flush();
    return false;
  }

  /** Leaves the answer to the caller, which knows the request. */
  @Override
  protected void rejectRequest(ServerHttpResponse response) {}
}
