package org.scokb.web;

import static java.util.stream.Collectors.toMap;

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
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

  /**
   * What operations may refuse.
   *
   * @param name of the response among the document's components
   * @param types kinds of problem, all of one status
   */
  private record Refusal(String name, String description, ProblemType... types) {

    int status() {
      return types[0].status().value();
    }
  }

  private static final Map<Integer, Refusal> REFUSALS =
      Stream.of(
              new Refusal(
                  "BadRequest",
                  "The request can't be understood; `errors` names what is at fault.",
                  ProblemType.UNKNOWN_PARAMETER,
                  ProblemType.INVALID_PARAMETER,
                  ProblemType.INVALID_BODY,
                  ProblemType.MALFORMED_REQUEST),
              new Refusal(
                  "Unauthorized",
                  "There are no credentials, or wrong ones.",
                  ProblemType.UNAUTHENTICATED),
              new Refusal(
                  "Forbidden",
                  "The credentials don't permit it, or the request comes from a page of another origin.",
                  ProblemType.FORBIDDEN,
                  ProblemType.CORS_REFUSED),
              new Refusal(
                  "NotFound", "There is nothing under this id.", ProblemType.NO_SUCH_ENTITY),
              new Refusal("Gone", "What was under this id was withdrawn.", ProblemType.WITHDRAWN),
              new Refusal(
                  "NotAcceptable",
                  "The Accept header asks for none of the formats that there are.",
                  ProblemType.NOT_ACCEPTABLE),
              new Refusal("Conflict", "Another text has the id.", ProblemType.ARTICLE_ID_TAKEN),
              new Refusal(
                  "PreconditionFailed",
                  "The article isn't as the condition wants it.",
                  ProblemType.PRECONDITION_FAILED),
              new Refusal(
                  "RequestTimeout",
                  "The request took too long to arrive.",
                  ProblemType.REQUEST_TIMEOUT),
              new Refusal(
                  "TooManyRequests",
                  "Too much is being read, or too many credentials were wrong.",
                  ProblemType.TOO_MANY_REQUESTS),
              new Refusal(
                  "MisdirectedRequest",
                  "The server doesn't go by the name that the request is for.",
                  ProblemType.MISDIRECTED_REQUEST),
              new Refusal(
                  "HeadersTooLarge",
                  "The request's address and headers are longer than is accepted.",
                  ProblemType.HEADERS_TOO_LARGE),
              new Refusal(
                  "ContentTooLarge",
                  "The article is larger than is accepted.",
                  ProblemType.CONTENT_TOO_LARGE),
              new Refusal(
                  "UnsupportedMediaType",
                  "The request's body has a type that can't be read.",
                  ProblemType.UNSUPPORTED_MEDIA_TYPE),
              new Refusal("UnreadableText", "The text can't be read.", ProblemType.UNREADABLE_TEXT),
              new Refusal(
                  "Unavailable",
                  "The articles are still being read, at startup; try again in a moment.",
                  ProblemType.UNAVAILABLE),
              new Refusal(
                  "InternalError",
                  "The application failed; its log tells more under the problem's instance.",
                  ProblemType.INTERNAL_ERROR))
          .collect(toMap(Refusal::status, refusal -> refusal));

  private final JsonMapper mapper;

  ProblemResponses(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    boolean reads = handler.hasMethodAnnotation(GetMapping.class);
    refer(operation, 400);
    if (List.of(handler.getMethodParameters()).stream()
        .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class))) {
      refer(operation, 404);
      if (reads) {
        operation.getResponses().addApiResponse("308", moved());
        refer(operation, 410);
      }
    }
    refer(operation, 406);
    if (operation.getRequestBody() != null) {
      refer(operation, 409, 413, 415, 422);
    }
    if (!reads) {
      operation
          .addSecurityItem(new SecurityRequirement().addList("basic"))
          .addSecurityItem(new SecurityRequirement().addList("bearer"));
      refer(operation, 401, 403, 408, 412, 429);
    }
    refer(operation, 421, 431, 500, 503);
    return operation;
  }

  private static void refer(Operation operation, int... statuses) {
    for (int status : statuses) {
      operation
          .getResponses()
          .addApiResponse(
              String.valueOf(status),
              new ApiResponse()
                  .$ref(
                      "#/components/responses/"
                          + Objects.requireNonNull(REFUSALS.get(status)).name()));
    }
  }

  private static ApiResponse moved() {
    return new ApiResponse()
        .description("It has become one with another, and is there now.")
        .addHeaderObject(
            HttpHeaders.LOCATION,
            new Header()
                .description("Where it is now, asked in the same way.")
                .schema(
                    new StringSchema()
                        .format("uri")
                        .example(
                            "http://localhost:8080/api/v1/initiatives/anti-drug-strategy-2024-2029")));
  }

  @Override
  public void customise(OpenAPI document) {
    Components components = document.getComponents();
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    components.addSchemas(
        "WithdrawnProblem",
        withdrawn(
            Objects.requireNonNull(components.getSchemas().get(Problem.class.getSimpleName()))));
    REFUSALS.values().forEach(each -> components.addResponses(each.name(), response(each)));
  }

  private ApiResponse response(Refusal refusal) {
    String problem = refusal.name().equals("Gone") ? "WithdrawnProblem" : "Problem";
    MediaType media =
        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + problem));
    for (ProblemType type : refusal.types()) {
      media.addExamples(
          type.apiName(),
          new Example()
              .summary(type.title())
              .value(mapper.convertValue(example(type), Object.class)));
    }
    ApiResponse response =
        new ApiResponse()
            .description(refusal.description())
            .content(new Content().addMediaType("application/problem+json", media));
    switch (refusal.types()[0]) {
      case UNAUTHENTICATED ->
          response.addHeaderObject(
              HttpHeaders.WWW_AUTHENTICATE,
              new Header()
                  .description("How to authenticate (RFC 9110, section 11.6.1).")
                  .required(true)
                  .schema(new StringSchema().example("Basic realm=\"…\"")));
      case TOO_MANY_REQUESTS, UNAVAILABLE ->
          response.addHeaderObject(
              HttpHeaders.RETRY_AFTER,
              new Header()
                  .description("Seconds to wait (RFC 9110, section 10.2.3).")
                  .schema(new IntegerSchema().example(2)));
      default -> {}
    }
    return response;
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
