package org.scokb.web;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What people read in the OpenAPI document, which they write in {@code resources/openapi}, and lay
 * over what is read off the code. What is said of something that isn't there, or in a word that it
 * doesn't have, is refused. What an interface asks for is described with that, unless a record
 * describes it otherwise. An operation is described before what all of its kind have is added.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ContractWords implements GlobalOperationCustomizer {

  /** Where that is said of parameters which every collection has. */
  public static final String ANY = "any";

  /** By the name of the collection, and of the parameter. */
  private static final Map<String, Map<String, Object>> PARAMETERS = read("parameters.yml");

  /** By the name of the schema. */
  private static final Map<String, Map<String, Object>> SCHEMAS = read("schemas.yml");

  private final Map<String, Map<String, Object>> operations = read("operations.yml");

  ContractWords() {}

  /** What a file says, by the name of what it says it of. */
  static Map<String, Map<String, Object>> read(String file) {
    try (InputStream written = new ClassPathResource("openapi/" + file).getInputStream()) {
      return new YAMLMapper().readValue(written, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is said of a parameter in a word of OpenAPI, by its collection or else for every one. */
  public static @Nullable Object ofParameter(String collection, String parameter, String word) {
    return Stream.of(collection, ANY)
        .map(each -> at(PARAMETERS, each, parameter).get(word))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What is said of a property itself. */
  public static @Nullable Object ofProperty(Class<?> type, String property, String word) {
    return properties(type, property).get(word);
  }

  private static Map<?, ?> properties(Class<?> type, String property) {
    return at(SCHEMAS, RecordSchemas.nameOf(type), "properties", property);
  }

  private static Map<?, ?> at(Map<?, ?> words, String... path) {
    Map<?, ?> at = words;
    for (String name : path) {
      at = at.get(name) instanceof Map<?, ?> more ? more : Map.of();
    }
    return at;
  }

  /** Says of a parameter what people read of it; of what is a list, the example has one element. */
  public static Parameter describe(Parameter parameter, String collection) {
    Object example = ofParameter(collection, parameter.getName(), "example");
    if (example != null) {
      parameter.setExample(
          parameter.getSchema() instanceof ArraySchema ? List.of(example) : example);
    }
    Object description = ofParameter(collection, parameter.getName(), "description");
    return parameter.description((String) description);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    Map<?, ?> words = at(operations, handler.getMethod().getName());
    if (operation.getParameters() != null) {
      // Springdoc has one schema for all that are declared alike.
      operation
          .getParameters()
          .forEach(each -> each.setSchema(AnnotationsUtils.clone(each.getSchema(), true)));
    }
    if (words.get("responses") instanceof Map<?, ?> answers) {
      answer(operation.getResponses(), answers.keySet());
    }
    lay(operation, words);
    return operation;
  }

  /** Has what springdoc takes to be all that is answered, with 200, be answered as is said. */
  private static void answer(ApiResponses responses, Set<?> statuses) {
    ApiResponse assumed = responses.get("200");
    Content content = assumed == null ? null : assumed.getContent();
    statuses.forEach(
        status ->
            responses.computeIfAbsent(
                status.toString(), none -> new ApiResponse().content(content)));
    responses.keySet().retainAll(statuses);
  }

  static void describe(Schema<?> schema, Class<?> type) {
    if (at(SCHEMAS, RecordSchemas.nameOf(type)).get("description") instanceof String description) {
      schema.setDescription(description);
    }
  }

  static void describe(Schema<?> schema, Class<?> record, String property) {
    for (Class<?> asking : record.getInterfaces()) {
      lay(schema, properties(asking, property));
    }
    lay(schema, properties(record, property));
  }

  /** Lays over a part of the document what is said of it, and of parts of its own. */
  static void lay(Object part, Map<?, ?> said) {
    BeanWrapper bean = PropertyAccessorFactory.forBeanPropertyAccess(part);
    said.forEach(
        (key, value) -> {
          String name = key.toString();
          if (!(value instanceof Map<?, ?> more)) {
            bean.setPropertyValue(name, value);
            return;
          }
          Object inner = part(bean, name);
          if (inner == null) {
            throw new IllegalArgumentException("There is no '%s' to describe".formatted(name));
          }
          lay(inner, more);
        });
  }

  private static @Nullable Object part(BeanWrapper whole, String name) {
    if (whole.getWrappedInstance() instanceof Map<?, ?> parts) {
      return parts.get(name);
    }
    if (whole.getWrappedInstance() instanceof List<?> parameters) {
      return parameters.stream()
          .filter(each -> each instanceof Parameter one && one.getName().equals(name))
          .findFirst()
          .orElse(null);
    }
    return whole.getPropertyValue(name);
  }
}
