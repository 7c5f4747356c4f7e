package org.scokb.web;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Refuses a cross-origin request with a problem instead of with a line of plain text. */
class ProblemCorsProcessor extends DefaultCorsProcessor {

  private final JsonMapper mapper;

  ProblemCorsProcessor(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  protected void rejectRequest(ServerHttpResponse response) throws IOException {
    response.setStatusCode(ProblemType.CORS_REFUSED.status());
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getBody().write(mapper.writeValueAsBytes(ProblemType.CORS_REFUSED.problem()));
    response.flush();
  }
}
