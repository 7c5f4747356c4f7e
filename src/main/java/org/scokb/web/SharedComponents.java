package org.scokb.web;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says each thing once: parameters and headers that several operations have, and the enumerations
 * that parameters take, stand among the document's components, so that generated clients have one
 * type for each.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SharedComponents implements GlobalOpenApiCustomizer {

  private static final String SCHEMAS = "#/components/schemas/";

  @Override
  public void customise(OpenAPI document) {
    Components components = document.getComponents();
    Sharing<Parameter> parameters = new Sharing<>();
    Sharing<Header> headers = new Sharing<>();
    List<Operation> operations =
        document.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .toList();
    for (Operation operation : operations) {
      for (Parameter parameter : parameters(operation)) {
        nameEnumeration(parameter.getSchema(), components);
        parameters.add(parameter.getName(), parameter, operation);
      }
      headers(operation)
          .forEach(all -> all.forEach((name, header) -> headers.add(name, header, operation)));
    }
    Map<Parameter, String> sharedParameters = parameters.names();
    sharedParameters.forEach((parameter, name) -> components.addParameters(name, parameter));
    Map<Header, String> sharedHeaders = headers.names();
    sharedHeaders.forEach((header, name) -> components.addHeaders(name, header));
    for (Operation operation : operations) {
      operation.setParameters(
          parameters(operation).stream()
              .map(
                  each ->
                      sharedParameters.containsKey(each)
                          ? new Parameter()
                              .$ref("#/components/parameters/" + sharedParameters.get(each))
                          : each)
              .toList());
      headers(operation)
          .forEach(
              all ->
                  all.replaceAll(
                      (name, each) ->
                          sharedHeaders.containsKey(each)
                              ? new Header().$ref("#/components/headers/" + sharedHeaders.get(each))
                              : each));
    }
  }

  private static List<Parameter> parameters(Operation operation) {
    return Objects.requireNonNullElse(operation.getParameters(), List.of());
  }

  private static Stream<Map<String, Header>> headers(Operation operation) {
    return operation.getResponses().values().stream()
        .map(ApiResponse::getHeaders)
        .filter(Objects::nonNull);
  }

  /** Puts an enumeration among the schemas, unless one with its values is there already. */
  private static void nameEnumeration(Schema<?> schema, Components components) {
    Schema<?> values = schema.getItems() == null ? schema : schema.getItems();
    if (values.getEnum() == null || values.getName() == null) {
      return;
    }
    Map<String, Schema> schemas = components.getSchemas();
    String name =
        schemas.entrySet().stream()
            .filter(each -> values.getEnum().equals(each.getValue().getEnum()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(values.getName());
    schemas.computeIfAbsent(name, none -> enumeration(values.getEnum()));
    if (schema.getItems() == null) {
      schema.$ref(SCHEMAS + name);
      schema.setTypes(null);
      schema.setEnum(null);
    } else {
      schema.setItems(new Schema<>().$ref(SCHEMAS + name));
    }
  }

  private static Schema<?> enumeration(List<?> words) {
    Schema<Object> schema = new Schema<>();
    words.forEach(schema::addEnumItemObject);
    return schema.typesItem("string").description("What a parameter takes.");
  }

  /**
   * What several operations have alike.
   *
   * @param <T> parameters or headers
   */
  private static class Sharing<T> {

    private final Map<T, List<Use>> uses = new LinkedHashMap<>();

    private record Use(String name, String operation) {}

    void add(String name, T thing, Operation operation) {
      uses.computeIfAbsent(thing, none -> new ArrayList<>())
          .add(new Use(name, operation.getOperationId()));
    }

    /** What they are shared under: their name, with an operation's where several go by it. */
    Map<T, String> names() {
      uses.values().removeIf(of -> of.size() < 2);
      Map<String, Long> alike =
          uses.values().stream().collect(groupingBy(of -> of.get(0).name(), counting()));
      Map<T, String> names = new LinkedHashMap<>();
      uses.forEach(
          (thing, of) -> {
            String name = of.get(0).name();
            String first = of.stream().map(Use::operation).min(naturalOrder()).orElseThrow();
            names.put(thing, Objects.equals(alike.get(name), 1L) ? name : name + "." + first);
          });
      return names;
    }
  }
}
