package org.scokb.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.BeanUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The contract with clients, as it is written in {@code openapi/openapi.yaml} (OpenAPI 3.1), which
 * springdoc serves. Tests hold it against the code, and every answer against it.
 */
@Component
public class OpenApiDocument implements GlobalOpenApiCustomizer {

  private static final Supplier<JsonNode> TREE = SingletonSupplier.of(() -> tree("openapi.yaml"));

  @Override
  public void customise(OpenAPI served) {
    try {
      OpenAPI whole = Json31.mapper().readValue(TREE.get().toString(), OpenAPI.class);
      BeanUtils.copyProperties(whole, served, "openapi");
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** What is given as an example of a collection's parameter; of a list, the first. */
  public static Optional<String> exampleOf(String collection, String parameter) {
    return TREE.get()
        .get("paths")
        .propertyStream()
        .filter(path -> path.getKey().endsWith("/" + collection))
        .flatMap(path -> path.getValue().at("/get/parameters").valueStream())
        .map(each -> each.has("$ref") ? at(each.get("$ref").asString().substring(1)) : each)
        .filter(each -> each.get("name").asString().equals(parameter))
        .map(each -> each.at("/schema/examples/0"))
        .map(each -> each.isArray() ? each.get(0).asString() : each.asString(""))
        .findFirst();
  }

  /** What is said of a property of what a record is written as, if anything is. */
  public static @Nullable String descriptionOf(RecordComponent property) {
    Class<?> type = property.getDeclaringRecord();
    String nested = ClassUtils.getShortName(type).replaceAll("Representation|\\.", "");
    return Stream.of(nested, type.getSimpleName())
        .map(
            schema ->
                "/components/schemas/%s/properties/%s/description"
                    .formatted(schema, property.getName()))
        .map(OpenApiDocument::at)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .orElse(null);
  }

  static JsonNode tree(String file) {
    try (InputStream written = new ClassPathResource("openapi/" + file).getInputStream()) {
      return new YAMLMapper().readTree(written);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode at(String pointer) {
    return TREE.get().at(pointer);
  }
}
