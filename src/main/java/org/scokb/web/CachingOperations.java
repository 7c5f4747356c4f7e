package org.scokb.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents what all answers to GET have in common: where they lead, and that they can be kept. */
@Component
class CachingOperations implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!AnnotatedElementUtils.hasAnnotation(handler.getMethod(), GetMapping.class)) {
      return operation;
    }
    ApiResponse found = operation.getResponses().get("200");
    if (found == null) {
      return operation;
    }
    boolean kept = !handler.hasMethodAnnotation(AlwaysAnew.class);
    found.addHeaderObject(
        HttpHeaders.LINK,
        header(
            "Where this leads (RFC 8288): `self`, `collection` or `up`, `alternate` for other formats, `via` for up"
                + " to ten articles that it comes from, `describedby` for the OpenAPI document; of a page also"
                + " `first`, `prev`, `next` and `last`.",
            "<http://localhost:8080/v3/api-docs>; rel=\"describedby\""));
    found.addHeaderObject(
        HttpHeaders.CACHE_CONTROL,
        header(
            "Whether the answer may be kept (RFC 9111): with `no-cache` it must be asked for again, by `If-None-Match`.",
            kept ? "no-cache" : "no-store"));
    if (kept) {
      Header tag =
          header(
              "Changes with the revision, with the build and from format to format (RFC 9110).",
              "W/\"2-json-3f9a0c7d51e2b684\"");
      found.addHeaderObject(HttpHeaders.ETAG, tag);
      operation
          .getResponses()
          .addApiResponse(
              "304",
              new ApiResponse()
                  .description("What `If-None-Match` names is still right; it isn't sent again.")
                  .addHeaderObject(HttpHeaders.ETAG, tag));
    }
    return operation;
  }

  private static Header header(String description, String example) {
    return new Header().description(description).schema(new StringSchema().example(example));
  }
}
