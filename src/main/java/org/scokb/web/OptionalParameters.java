package org.scokb.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Moves the examples of optional parameters into their schemas and descriptions. Swagger UI fills a
 * parameter's own example in, and all filters at once match nothing.
 */
@Component
class OptionalParameters implements GlobalOpenApiCustomizer {

  @Override
  public void customise(OpenAPI document) {
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .filter(operation -> operation.getParameters() != null)
        .flatMap(operation -> operation.getParameters().stream())
        .filter(parameter -> !Boolean.TRUE.equals(parameter.getRequired()))
        .filter(parameter -> parameter.getExample() != null)
        .forEach(OptionalParameters::move);
  }

  @SuppressWarnings("unchecked")
  private static void move(Parameter parameter) {
    Object example = parameter.getExample();
    parameter.getSchema().setExamples(List.of(example));
    Object one = example instanceof List<?> values ? values.get(0) : example;
    parameter.setDescription("%s For example `%s`.".formatted(parameter.getDescription(), one));
    parameter.setExample(null);
  }
}
