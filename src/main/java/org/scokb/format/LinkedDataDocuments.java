package org.scokb.format;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.scokb.web.Format;
import org.scokb.web.LinkedData;
import org.scokb.web.OfferedFormats;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Offers whatever is marked as {@link LinkedData} as JSON-LD. */
@Component
class LinkedDataDocuments implements OfferedFormats, GlobalOperationCustomizer {

  private static final String DESCRIPTION =
      "JSON-LD 1.1: what the JSON says, with an `@context` that says what the fields mean, in the words of schema.org,"
          + " SKOS (topics), PROV-O and the Web Annotation vocabulary (quotes). It is named by its address, which is"
          + " the same for all entities and may be kept for a day.";

  @Override
  public List<Format> of(HandlerMethod operation) {
    ResolvableType answer = ResolvableType.forMethodReturnType(operation.getMethod());
    Class<?> body =
        HttpEntity.class.isAssignableFrom(answer.toClass())
            ? answer.as(HttpEntity.class).getGeneric(0).toClass()
            : answer.toClass();
    return operation.hasMethodAnnotation(GetMapping.class)
            && body.isAnnotationPresent(LinkedData.class)
        ? List.of(Format.JSONLD)
        : List.of();
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!of(handler).isEmpty()) {
      operation.getResponses().computeIfPresent("200", (status, found) -> describe(found));
    }
    return operation;
  }

  private static ApiResponse describe(ApiResponse found) {
    ObjectSchema schema = new ObjectSchema();
    schema.setDescription(DESCRIPTION);
    found
        .getContent()
        .addMediaType(Format.JSONLD.mediaType().toString(), new MediaType().schema(schema));
    return found;
  }
}
