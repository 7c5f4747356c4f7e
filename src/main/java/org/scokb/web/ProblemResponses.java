package org.scokb.web;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Describes the problems that each operation may answer with, an example of each kind included. */
@Component
class ProblemResponses implements GlobalOpenApiCustomizer, GlobalOperationCustomizer {

  /** What operations may refuse: responses of the document's frame, kinds of one status each. */
  private static final Map<String, List<ProblemType>> REFUSALS =
      Map.ofEntries(
          entry(
              "BadRequest",
              List.of(
                  ProblemType.UNKNOWN_PARAMETER,
                  ProblemType.INVALID_PARAMETER,
                  ProblemType.INVALID_BODY,
                  ProblemType.MALFORMED_REQUEST)),
          entry("Unauthorized", List.of(ProblemType.UNAUTHENTICATED)),
          entry("Forbidden", List.of(ProblemType.FORBIDDEN, ProblemType.CORS_REFUSED)),
          entry("NotFound", List.of(ProblemType.NO_SUCH_ENTITY)),
          entry("Gone", List.of(ProblemType.WITHDRAWN)),
          entry("NotAcceptable", List.of(ProblemType.NOT_ACCEPTABLE)),
          entry("Conflict", List.of(ProblemType.ARTICLE_ID_TAKEN)),
          entry("PreconditionFailed", List.of(ProblemType.PRECONDITION_FAILED)),
          entry("RequestTimeout", List.of(ProblemType.REQUEST_TIMEOUT)),
          entry("TooManyRequests", List.of(ProblemType.TOO_MANY_REQUESTS)),
          entry("MisdirectedRequest", List.of(ProblemType.MISDIRECTED_REQUEST)),
          entry("HeadersTooLarge", List.of(ProblemType.HEADERS_TOO_LARGE)),
          entry("ContentTooLarge", List.of(ProblemType.CONTENT_TOO_LARGE)),
          entry("UnsupportedMediaType", List.of(ProblemType.UNSUPPORTED_MEDIA_TYPE)),
          entry("UnreadableText", List.of(ProblemType.UNREADABLE_TEXT)),
          entry("Unavailable", List.of(ProblemType.UNAVAILABLE)),
          entry("InternalError", List.of(ProblemType.INTERNAL_ERROR)));

  private final JsonMapper mapper;

  ProblemResponses(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    boolean reads = handler.hasMethodAnnotation(GetMapping.class);
    refer(operation, "BadRequest");
    if (List.of(handler.getMethodParameters()).stream()
        .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class))) {
      refer(operation, "NotFound");
      if (reads) {
        operation.getResponses().addApiResponse("308", moved());
        refer(operation, "Gone");
      }
    }
    refer(operation, "NotAcceptable");
    if (operation.getRequestBody() != null) {
      refer(operation, "Conflict", "ContentTooLarge", "UnsupportedMediaType", "UnreadableText");
    }
    if (!reads) {
      operation
          .addSecurityItem(new SecurityRequirement().addList("basic"))
          .addSecurityItem(new SecurityRequirement().addList("bearer"));
      refer(operation, "Unauthorized", "Forbidden", "RequestTimeout");
      refer(operation, "PreconditionFailed", "TooManyRequests");
    }
    refer(operation, "MisdirectedRequest", "HeadersTooLarge", "InternalError", "Unavailable");
    return operation;
  }

  private static void refer(Operation operation, String... refusals) {
    for (String refusal : refusals) {
      int status = requireNonNull(REFUSALS.get(refusal)).get(0).status().value();
      operation
          .getResponses()
          .addApiResponse(String.valueOf(status), new ApiResponse().$ref(refusal));
    }
  }

  private static ApiResponse moved() {
    return new ApiResponse()
        .description("It has become one with another, and is there now.")
        .addHeaderObject(HttpHeaders.LOCATION, new Header().$ref(HttpHeaders.LOCATION));
  }

  @Override
  public void customise(OpenAPI document) {
    Components components = document.getComponents();
    ModelConverters.getInstance(true).readAll(Fault.class).forEach(components::addSchemas);
    components.addSchemas(
        "WithdrawnProblem", withdrawn(requireNonNull(components.getSchemas().get("Problem"))));
    REFUSALS.forEach(
        (name, types) ->
            requireNonNull(components.getResponses().get(name)).setContent(content(name, types)));
  }

  private Content content(String name, List<ProblemType> types) {
    MediaType media =
        new MediaType()
            .schema(new Schema<>().$ref(name.equals("Gone") ? "WithdrawnProblem" : "Problem"));
    for (ProblemType type : types) {
      media.addExamples(
          type.apiName(),
          new Example()
              .summary(type.title())
              .value(mapper.convertValue(example(type), Object.class)));
    }
    return new Content().addMediaType("application/problem+json", media);
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

  /** A problem that says besides which revision it was that withdrew the entity. */
  private static Schema<?> withdrawn(Schema<?> problem) {
    Map<String, Schema> properties = new LinkedHashMap<>(problem.getProperties());
    properties.put(
        "revision",
        new IntegerSchema()
            .format("int64")
            .minimum(BigDecimal.ONE)
            .description("The revision.")
            .example(3));
    return new Schema<>()
        .typesItem("object")
        .description("That what was under an id has been withdrawn, and by which revision.")
        .properties(properties)
        .required(List.copyOf(properties.keySet()));
  }
}
