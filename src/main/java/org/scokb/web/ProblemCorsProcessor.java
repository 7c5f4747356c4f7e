package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
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
  public boolean processRequest(
      @Nullable CorsConfiguration configuration,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean allowed = super.processRequest(configuration, request, response);
    if (!allowed) {
      SecurityProblems.answer(mapper, request, response, ProblemType.CORS_REFUSED.problem());
    }
    return allowed;
  }

  /** Leaves the answer to the caller, which knows the request. */
  @Override
  protected void rejectRequest(ServerHttpResponse response) {}
}
