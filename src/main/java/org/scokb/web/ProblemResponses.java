package org.scokb.web;

import static java.util.Map.entry;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final String REFERENCE = "#/components/responses/";

  private final JsonMapper mapper;

  ProblemResponses(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    refer(operation, 400, "BadRequest");
    if (List.of(handler.getMethodParameters()).stream()
        .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class))) {
      refer(operation, 404, "NotFound");
      if (handler.hasMethodAnnotation(GetMapping.class)) {
        operation.getResponses().addApiResponse("308", moved());
        refer(operation, 410, "Gone");
      }
    }
    refer(operation, 406, "NotAcceptable");
    if (operation.getRequestBody() != null) {
      refer(operation, 409, "Conflict");
      refer(operation, 413, "ContentTooLarge");
      refer(operation, 415, "UnsupportedMediaType");
      refer(operation, 422, "UnreadableText");
    }
    if (!handler.hasMethodAnnotation(GetMapping.class)) {
      operation
          .addSecurityItem(new SecurityRequirement().addList("basic"))
          .addSecurityItem(new SecurityRequirement().addList("bearer"));
      refer(operation, 401, "Unauthorized");
      refer(operation, 403, "Forbidden");
      refer(operation, 408, "RequestTimeout");
      refer(operation, 412, "PreconditionFailed");
      refer(operation, 429, "TooManyRequests");
    }
    refer(operation, 421, "MisdirectedRequest");
    refer(operation, 431, "HeadersTooLarge");
    refer(operation, 500, "InternalError");
    refer(operation, 503, "Unavailable");
    return operation;
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

  private static void refer(Operation operation, int status, String response) {
    operation
        .getResponses()
        .addApiResponse(Integer.toString(status), new ApiResponse().$ref(REFERENCE + response));
  }

  @Override
  public void customise(OpenAPI document) {
    Components components = document.getComponents();
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    components.addSchemas(
        "WithdrawnProblem",
        withdrawn(
            Objects.requireNonNull(components.getSchemas().get(Problem.class.getSimpleName()))));
    Set<String> used =
        document.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .flatMap(operation -> operation.getResponses().values().stream())
            .map(ApiResponse::get$ref)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    responses()
        .forEach(
            (name, response) -> {
              if (used.contains(REFERENCE + name)) {
                components.addResponses(name, response);
              }
            });
  }

  private Map<String, ApiResponse> responses() {
    return Map.ofEntries(
        entry(
            "BadRequest",
            response(
                "The request can't be understood; `errors` names what is at fault.",
                ProblemException.unknownParameter("topik", List.of("q", "topic")).getBody(),
                ProblemException.invalidParameter("status", "done", List.of("proposed", "adopted"))
                    .getBody(),
                ProblemType.INVALID_BODY.problem(),
                ProblemType.MALFORMED_REQUEST.problem())),
        entry(
            "Unauthorized",
            response(
                    "There are no credentials, or wrong ones.",
                    ProblemType.UNAUTHENTICATED.problem())
                .addHeaderObject(
                    "WWW-Authenticate",
                    new Header()
                        .description("How to authenticate (RFC 9110, section 11.6.1).")
                        .required(true)
                        .schema(new StringSchema().example("Basic realm=\"…\"")))),
        entry(
            "Forbidden",
            response(
                "The credentials don't permit it, or the request comes from a page of another origin.",
                ProblemType.FORBIDDEN.problem(),
                ProblemType.CORS_REFUSED.problem())),
        entry("NotFound", response("There is nothing under this id.", absence())),
        entry("Gone", gone()),
        entry(
            "NotAcceptable",
            response(
                "The Accept header asks for none of the formats that there are.",
                ProblemType.NOT_ACCEPTABLE.problem())),
        entry(
            "Conflict",
            response("Another text has the id.", ProblemType.ARTICLE_ID_TAKEN.problem())),
        entry(
            "PreconditionFailed",
            response(
                "The article isn't as the condition wants it.",
                ProblemType.PRECONDITION_FAILED.problem())),
        entry(
            "RequestTimeout",
            response(
                "The request took too long to arrive.", ProblemType.REQUEST_TIMEOUT.problem())),
        entry(
            "TooManyRequests",
            response(
                    "Too much is being read, or too many credentials were wrong.",
                    ProblemType.TOO_MANY_REQUESTS.problem())
                .addHeaderObject("Retry-After", retryAfter())),
        entry(
            "MisdirectedRequest",
            response(
                "The server doesn't go by the name that the request is for.",
                ProblemType.MISDIRECTED_REQUEST.problem())),
        entry(
            "HeadersTooLarge",
            response(
                "The request's address and headers are longer than is accepted.",
                ProblemType.HEADERS_TOO_LARGE.problem())),
        entry(
            "ContentTooLarge",
            response(
                "The article is larger than is accepted.",
                ProblemType.CONTENT_TOO_LARGE.problem())),
        entry(
            "UnsupportedMediaType",
            response(
                "The request's body has a type that can't be read.",
                ProblemType.UNSUPPORTED_MEDIA_TYPE.problem())),
        entry(
            "UnreadableText",
            response("The text can't be read.", ProblemType.UNREADABLE_TEXT.problem())),
        entry(
            "Unavailable",
            response(
                    "The articles are still being read, at startup; try again in a moment.",
                    ProblemType.UNAVAILABLE.problem())
                .addHeaderObject("Retry-After", retryAfter())),
        entry(
            "InternalError",
            response(
                "The application failed; its log tells more under the problem's instance.",
                failure())));
  }

  private static Header retryAfter() {
    return new Header()
        .description("Seconds to wait (RFC 9110, section 10.2.3).")
        .schema(new IntegerSchema().example(2));
  }

  private ApiResponse gone() {
    ProblemDetail problem = ProblemType.WITHDRAWN.problem();
    problem.setInstance(URI.create("/api/v1/initiatives/moon-base"));
    problem.setProperty("revision", 3);
    ApiResponse gone = response("What was under this id was withdrawn.", problem);
    Objects.requireNonNull(gone.getContent().get("application/problem+json"))
        .schema(new Schema<>().$ref("#/components/schemas/WithdrawnProblem"));
    return gone;
  }

  /** A problem that says besides which revision it was that withdrew the entity. */
  private static Schema<?> withdrawn(Schema<?> problem) {
    Schema<?> withdrawn = new Schema<>();
    withdrawn.addType("object");
    withdrawn.setDescription(
        "That what was under an id has been withdrawn, and by which revision.");
    Map<String, Schema> properties = new LinkedHashMap<>(problem.getProperties());
    Schema<?> revision =
        new IntegerSchema().format("int64").minimum(BigDecimal.ONE).description("The revision.");
    revision.setExample(3);
    properties.put("revision", revision);
    withdrawn.setProperties(properties);
    withdrawn.setRequired(new ArrayList<>(properties.keySet()));
    return withdrawn;
  }

  private static ProblemDetail absence() {
    ProblemDetail problem =
        ProblemException.noSuchEntity(Resource.INITIATIVES, "moon-base").getBody();
    problem.setInstance(URI.create("/api/v1/initiatives/moon-base"));
    return problem;
  }

  private static ProblemDetail failure() {
    ProblemDetail problem = ProblemType.INTERNAL_ERROR.problem();
    problem.setInstance(URI.create("urn:uuid:5f0c3a52-8a1f-4d0e-9d0c-2f6f4f0f4c11"));
    return problem;
  }

  private ApiResponse response(String description, ProblemDetail... examples) {
    MediaType media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
    for (ProblemDetail example : examples) {
      if (example.getInstance() == null) {
        example.setInstance(URI.create("/api/v1/initiatives"));
      }
      example.setProperty("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
      String slug = String.valueOf(example.getType()).replaceFirst(".*/", "");
      media.addExamples(
          slug,
          new Example()
              .summary(example.getTitle())
              .value(mapper.convertValue(example, Object.class)));
    }
    return new ApiResponse()
        .description(description)
        .content(new Content().addMediaType("application/problem+json", media));
  }
}
