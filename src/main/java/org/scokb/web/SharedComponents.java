package org.scokb.web;

import static java.util.Comparator.naturalOrder;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    for (Operation operation : operations) {
      operation.setParameters(
          parameters(operation).stream()
              .map(
                  each ->
                      parameters
                          .shared(each, components::addParameters)
                          .map(name -> new Parameter().$ref("#/components/parameters/" + name))
                          .orElse(each))
              .toList());
      headers(operation)
          .forEach(
              all ->
                  all.replaceAll(
                      (name, each) ->
                          headers
                              .shared(each, components::addHeaders)
                              .map(shared -> new Header().$ref("#/components/headers/" + shared))
                              .orElse(each)));
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
    schema.addType("string");
    words.forEach(schema::addEnumItemObject);
    schema.setDescription("What a parameter takes.");
    return schema;
  }

  /**
   * What several operations have alike.
   *
   * @param <T> parameters or headers
   */
  private static class Sharing<T> {

    private final Map<T, Use> uses = new LinkedHashMap<>();
    private final Map<T, String> names = new HashMap<>();

    private record Use(String name, String first, int times) {}

    void add(String name, T thing, Operation operation) {
      uses.merge(
          thing,
          new Use(name, operation.getOperationId(), 1),
          (before, now) ->
              new Use(
                  name,
                  Stream.of(before.first(), now.first()).min(naturalOrder()).orElseThrow(),
                  before.times() + 1));
    }

    /** The name that a thing is shared under, if several have it; it is kept the first time. */
    Optional<String> shared(T thing, BiConsumer<String, T> keep) {
      Use use = uses.get(thing);
      if (use == null || use.times() < 2) {
        return Optional.empty();
      }
      return Optional.of(
          names.computeIfAbsent(
              thing,
              first -> {
                boolean alone = sharedAs(use.name()) == 1;
                String name = alone ? use.name() : use.name() + "." + use.first();
                keep.accept(name, thing);
                return name;
              }));
    }

    private long sharedAs(String name) {
      return uses.values().stream()
          .filter(use -> use.name().equals(name) && use.times() > 1)
          .count();
    }
  }
}
