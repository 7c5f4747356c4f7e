package org.scokb.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finishes what the document says of parameters. Those that several operations have, and the
 * enumerations that they take, stand among its components, so that generated clients have one type
 * for each. The example of an optional one moves into its schema and its description: Swagger UI
 * fills a parameter's own example in, and all filters at once match nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DocumentedParameters implements GlobalOpenApiCustomizer {

  @Override
  public void customise(OpenAPI document) {
    Components components = document.getComponents();
    List<Operation> operations =
        document.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .toList();
    Map<Parameter, List<String>> uses = new LinkedHashMap<>();
    for (Operation operation : operations) {
      for (Parameter parameter : parameters(operation)) {
        moveExample(parameter);
        nameEnumeration(parameter.getSchema(), components);
        uses.computeIfAbsent(parameter, none -> new ArrayList<>()).add(operation.getOperationId());
      }
    }
    Map<Parameter, Parameter> shared = share(uses, components);
    for (Operation operation : operations) {
      operation.setParameters(
          parameters(operation).stream().map(each -> shared.getOrDefault(each, each)).toList());
    }
  }

  private static List<Parameter> parameters(Operation operation) {
    return Objects.requireNonNullElse(operation.getParameters(), List.of());
  }

  @SuppressWarnings("unchecked")
  private static void moveExample(Parameter parameter) {
    Object example = parameter.getExample();
    if (example != null && !Boolean.TRUE.equals(parameter.getRequired())) {
      parameter.getSchema().setExamples(List.of(example));
      Object one = example instanceof List<?> values ? values.get(0) : example;
      parameter.setDescription("%s For example `%s`.".formatted(parameter.getDescription(), one));
      parameter.setExample(null);
    }
  }

  /**
   * Puts among the components what several operations have, by its own name, with an operation's
   * where several go by it, and tells what refers to it there.
   */
  private static Map<Parameter, Parameter> share(
      Map<Parameter, List<String>> uses, Components components) {
    uses.values().removeIf(operations -> operations.size() < 2);
    Map<String, Long> alike =
        uses.keySet().stream().collect(groupingBy(Parameter::getName, counting()));
    Map<Parameter, Parameter> shared = new HashMap<>();
    uses.forEach(
        (parameter, operations) -> {
          String own = parameter.getName();
          boolean isAlone = Objects.equals(alike.get(own), 1L);
          String name = isAlone ? own : own + "." + Collections.min(operations);
          components.addParameters(name, parameter);
          shared.put(parameter, new Parameter().$ref("#/components/parameters/" + name));
        });
    return shared;
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
      schema.$ref(name);
      schema.setTypes(null);
      schema.setEnum(null);
    } else {
      schema.setItems(new Schema<>().$ref(name));
    }
  }

  private static Schema<?> enumeration(List<?> words) {
    Schema<Object> schema = new Schema<>();
    words.forEach(schema::addEnumItemObject);
    return schema.typesItem("string").description("What a parameter takes.");
  }
}
