package org.scokb.assistant;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.scokb.web.FormerEntities;
import org.scokb.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tools as assistants are shown them. What each is for, what it takes and what it answers is in
 * {@code assistant/tools.json}; the server holds arguments and answers against that.
 */
@Component
record Toolbox(Lookups lookups, FormerEntities former, JsonMapper json) {

  private static final Logger log = LoggerFactory.getLogger(Toolbox.class);

  /** All that anybody is told of what failed within. */
  static final String FAILED = "The application failed; its log tells more";

  /** Where a refusal leads clients that make requests. */
  private static final String LISTED = "GET /api/v1/(\\w+) lists";

  List<SyncToolSpecification> specifications() throws IOException {
    InputStream file = new ClassPathResource("assistant/tools.json").getInputStream();
    return json.readValue(file, new TypeReference<List<Tool>>() {}).stream()
        .map(this::specification)
        .toList();
  }

  private SyncToolSpecification specification(Tool tool) {
    Function<Arguments, JsonNode> call =
        switch (tool.name()) {
          case "search" -> lookups::search;
          case "list_initiatives" -> lookups::initiatives;
          case "get_entity" -> lookups::entity;
          case "get_evidence" -> lookups::evidence;
          case "find_quote" -> lookups::quote;
          case "scorecard" -> lookups::scorecard;
          case "compare_chairmanships" -> lookups::comparison;
          default -> throw new IllegalArgumentException(tool.name());
        };
    return new SyncToolSpecification(
        tool, (context, request) -> call(call, Arguments.of(request.arguments())));
  }

  /** What is refused tells the assistant what is taken instead, as it tells any client. */
  private CallToolResult call(Function<Arguments, JsonNode> tool, Arguments arguments) {
    try {
      JsonNode answer = tool.apply(arguments);
      return CallToolResult.builder()
          .structuredContent(json.convertValue(answer, Object.class))
          .addTextContent(answer.toString())
          .isError(false)
          .build();
    } catch (ProblemException refused) {
      return moved(refused, arguments)
          .map(now -> call(tool, now))
          .orElseGet(() -> refusal(String.valueOf(refused.getBody().getDetail())));
    } catch (RuntimeException failed) {
      log.error("A tool failed with {}", arguments, failed);
      return refusal(FAILED);
    }
  }

  /** What was asked, of what has become one with another and isn't there itself any more. */
  private Optional<Arguments> moved(ProblemException refused, Arguments asked) {
    return refused.getStatusCode().value() != 404 || asked.find("id") == null
        ? Optional.empty()
        : ApiName.find(Resource.class, asked.get("resource"))
            .flatMap(resource -> former.successor(resource, asked.get("id")))
            .map(now -> asked.with("id", now));
  }

  private static CallToolResult refusal(String why) {
    return CallToolResult.builder()
        .addTextContent(why.replaceFirst(LISTED, "the tool search, with resource $1, finds"))
        .isError(true)
        .build();
  }

  /** What a tool is called with; the server has held it against the tool's schema. */
  record Arguments(Map<String, String> given) {

    static Arguments of(@Nullable Map<String, Object> given) {
      Map<String, String> arguments = new LinkedHashMap<>();
      Objects.requireNonNullElse(given, Map.<String, Object>of())
          .forEach((name, value) -> arguments.put(name, text(value)));
      return new Arguments(arguments);
    }

    /** A whole number is one however it is written: "1.0". */
    private static String text(Object value) {
      return value instanceof Double number && number == Math.rint(number)
          ? String.valueOf(number.longValue())
          : String.valueOf(value);
    }

    Arguments with(String name, String value) {
      Map<String, String> other = new LinkedHashMap<>(given);
      other.put(name, value);
      return new Arguments(other);
    }

    @Nullable String find(String name) {
      return given.get(name);
    }

    /** One that the schema requires. */
    String get(String name) {
      return Objects.requireNonNull(find(name), name);
    }

    /** All, as the parameters of a request; where they don't limit it, to so many results. */
    Map<String, String[]> parameters(int limit) {
      Map<String, String[]> parameters = new LinkedHashMap<>();
      parameters.put("size", new String[] {String.valueOf(limit)});
      given.forEach(
          (name, value) ->
              parameters.put(name.equals("limit") ? "size" : name, new String[] {value}));
      return parameters;
    }
  }
}
