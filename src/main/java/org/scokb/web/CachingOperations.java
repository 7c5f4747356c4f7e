package org.scokb.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents what all answers to GET have in common: where they lead, and that they can be kept. */
@Component
class CachingOperations implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!handler.hasMethodAnnotation(GetMapping.class)) {
      return operation;
    }
    ApiResponse found = operation.getResponses().get("200");
    if (found == null) {
      return operation;
    }
    boolean kept = !handler.hasMethodAnnotation(AlwaysAnew.class);
    found.addHeaderObject(HttpHeaders.LINK, shared("Link"));
    found.addHeaderObject(
        HttpHeaders.CACHE_CONTROL, shared("Cache-Control." + (kept ? "exportAll" : "getCuration")));
    if (kept) {
      found.addHeaderObject(HttpHeaders.ETAG, shared("ETag"));
      operation
          .getResponses()
          .addApiResponse(
              "304",
              new ApiResponse()
                  .description("What `If-None-Match` names is still right; it isn't sent again.")
                  .addHeaderObject(HttpHeaders.ETAG, shared("ETag")));
    }
    return operation;
  }

  /** A header of the document's frame. */
  private static Header shared(String name) {
    return new Header().$ref("#/components/headers/" + name);
  }
}
