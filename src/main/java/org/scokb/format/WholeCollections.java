package org.scokb.format;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.scokb.query.Definitions;
import org.scokb.query.Page;
import org.scokb.web.AnswerAdvice;
import org.scokb.web.Format;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;

/** Says what any collection is as a whole, and under which name its rows are saved. */
@ControllerAdvice
record WholeCollections(Definitions definitions)
    implements AnswerAdvice, GlobalOperationCustomizer {

  private static final String WHOLE =
      " As `text/csv` and `application/x-ndjson` it is all that matches, in the same order,"
          + " whatever `page`, `size` and `facets` are.";

  @Override
  public Object complete(
      Object body, MediaType type, HttpServletRequest request, ServerHttpResponse response) {
    if (body instanceof Page<?> page && Format.of(request) == Format.CSV) {
      String name = page.whole().definition().name() + ".csv";
      response
          .getHeaders()
          .setContentDisposition(ContentDisposition.attachment().filename(name).build());
    }
    return body;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (definitions.paged(handler).isPresent()) {
      operation.setDescription(operation.getDescription() + WHOLE);
      operation.getResponses().computeIfPresent("200", (status, page) -> saved(page));
    }
    return operation;
  }

  private static ApiResponse saved(ApiResponse page) {
    return page.addHeaderObject(
        HttpHeaders.CONTENT_DISPOSITION, new Header().$ref(HttpHeaders.CONTENT_DISPOSITION));
  }
}
