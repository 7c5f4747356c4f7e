package org.scokb.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents what operations answer alike: where an answer leads, and that it can be kept; and the
 * problems that the document's frame has, with an example of each kind.
 */
@Component
record CommonResponses(JsonMapper mapper)
    implements GlobalOpenApiCustomizer, GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    boolean reads = handler.hasMethodAnnotation(GetMapping.class);
    ApiResponses responses = operation.getResponses();
    if (reads && responses.get("200") != null) {
      keep(responses, !handler.hasMethodAnnotation(AlwaysAnew.class));
    }
    refer(responses, "400 BadRequest");
    if (Stream.of(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class))) {
      refer(responses, "404 NotFound", "410 Gone");
      if (reads) {
        responses.addApiResponse(
            "308",
            new ApiResponse().description("It has become one with another, and is there now."));
        addHeader(responses, "308", HttpHeaders.LOCATION);
      }
    }
    refer(responses, "406 NotAcceptable");
    if (operation.getRequestBody() != null) {
      refer(responses, "413 ContentTooLarge", "415 UnsupportedMediaType");
      if (operation.getTags().contains("articles")) {
        refer(responses, "409 Conflict", "422 UnreadableText");
      }
    }
    if (!reads) {
      addHeader(responses, "200", HttpHeaders.ETAG);
      addHeader(responses, "201", HttpHeaders.ETAG);
      addHeader(responses, "201", HttpHeaders.LOCATION);
      operation
          .addSecurityItem(new SecurityRequirement().addList("basic"))
          .addSecurityItem(new SecurityRequirement().addList("bearer"));
      refer(responses, "401 Unauthorized", "403 Forbidden", "408 RequestTimeout");
      refer(responses, "412 PreconditionFailed", "429 TooManyRequests");
    }
    refer(responses, "421 MisdirectedRequest", "431 HeadersTooLarge");
    refer(responses, "500 InternalError", "503 Unavailable");
    return operation;
  }

  private static void addHeader(ApiResponses responses, String status, String header) {
    ApiResponse answer = responses.get(status);
    if (answer != null) {
      answer.addHeaderObject(header, shared(header));
    }
  }

  private static void keep(ApiResponses responses, boolean kept) {
    addHeader(responses, "200", HttpHeaders.LINK);
    requireNonNull(responses.get("200"))
        .addHeaderObject(
            HttpHeaders.CACHE_CONTROL,
            shared("Cache-Control." + (kept ? "exportAll" : "getCuration")));
    if (kept || responses.get("304") != null) {
      addHeader(responses, "200", HttpHeaders.ETAG);
      responses.addApiResponse(
          "304",
          new ApiResponse()
              .description("What `If-None-Match` names is still right; it isn't sent again.")
              .addHeaderObject(HttpHeaders.ETAG, shared(HttpHeaders.ETAG)));
    }
  }

  /** A header of the document's frame. */
  private static Header shared(String name) {
    return new Header().$ref("#/components/headers/" + name);
  }

  /**
   * @param refusals each a status, and what the document's frame calls the answer
   */
  private static void refer(ApiResponses responses, String... refusals) {
    for (String refusal : refusals) {
      String[] parts = refusal.split(" ");
      responses.addApiResponse(parts[0], new ApiResponse().$ref(parts[1]));
    }
  }

  @Override
  public void customise(OpenAPI document) {
    Components components = document.getComponents();
    ModelConverters.getInstance(true).readAll(Fault.class).forEach(components::addSchemas);
    Map<String, Schema> schemas = components.getSchemas();
    Schema<?> withdrawn = requireNonNull(schemas.get("WithdrawnProblem"));
    // It is a problem too.
    Map<String, Schema> properties =
        new LinkedHashMap<>(requireNonNull(schemas.get("Problem")).getProperties());
    properties.putAll(withdrawn.getProperties());
    withdrawn.properties(properties).required(List.copyOf(properties.keySet()));
    components.getResponses().values().stream()
        .flatMap(refusal -> refusal.getContent().values().stream())
        .forEach(this::complete);
  }

  private void complete(MediaType problem) {
    if (problem.getSchema() == null) {
      problem.setSchema(new Schema<>().$ref("Problem"));
    }
    problem
        .getExamples()
        .forEach(
            (kind, example) -> {
              ProblemType type = ApiName.require(ProblemType.class, kind);
              example.summary(type.title());
              example.value(mapper.convertValue(example(type), Object.class));
            });
  }

  private static ProblemDetail example(ProblemType type) {
    ProblemDetail problem =
        switch (type) {
          case UNKNOWN_PARAMETER ->
              ProblemException.unknownParameter("topik", List.of("q", "topic")).getBody();
          case INVALID_PARAMETER ->
              ProblemException.invalidParameter("status", "done", List.of("proposed", "adopted"))
                  .getBody();
          case NO_SUCH_ENTITY ->
              ProblemException.noSuchEntity(Resource.INITIATIVES, "moon-base").getBody();
          default -> type.problem();
        };
    problem.setInstance(
        URI.create(
            switch (type) {
              case NO_SUCH_ENTITY, WITHDRAWN -> "/api/v1/initiatives/moon-base";
              case INTERNAL_ERROR -> "urn:uuid:5f0c3a52-8a1f-4d0e-9d0c-2f6f4f0f4c11";
              default -> "/api/v1/initiatives";
            }));
    if (type == ProblemType.WITHDRAWN) {
      problem.setProperty("revision", 3);
    }
    problem.setProperty("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return problem;
  }
}
