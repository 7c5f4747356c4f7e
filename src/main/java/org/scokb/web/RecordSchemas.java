package org.scokb.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.springframework.stereotype.Component;

/**
 * Reads from a record what OpenAPI should say of it: every component is there in every response, of
 * a request those that are said to be required; one that JSpecify calls nullable may be null;
 * {@code Page<Initiative>} is an {@code InitiativePage}. Constants go by their names in the API,
 * and what has one value alone needs no other example. What people read is {@link ContractWords}.
 */
@Component
public class RecordSchemas implements ModelConverter {

  private static final String REFERENCE = "#/components/schemas/";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    JavaType java = Json31.mapper().constructType(type.getType());
    Class<?> raw = java.getRawClass();
    if (raw.isRecord()) {
      type.name(name(java));
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    if (schema == null) {
      return null;
    }
    Schema<?> definition = definition(schema, context.getDefinedModels());
    ContractWords.describe(definition, raw);
    if (raw.isRecord()) {
      complete(definition, raw);
    }
    if (ApiName.class.isAssignableFrom(raw)) {
      name(definition, raw.getEnumConstants());
    }
    return schema;
  }

  @SuppressWarnings("unchecked")
  private static void name(Schema<?> schema, Object[] constants) {
    ((Schema<Object>) schema)
        .setEnum(Arrays.stream(constants).<Object>map(each -> ((ApiName) each).apiName()).toList());
  }

  /** The name that the OpenAPI document has for a type: its own, or what it says it is called. */
  public static String nameOf(Class<?> type) {
    io.swagger.v3.oas.annotations.media.Schema said = said(type);
    return said == null || said.name().isEmpty()
        ? type.getSimpleName().replaceFirst("Representation$", "")
        : said.name();
  }

  private static String nameOf(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  private static String name(JavaType type) {
    String simple = nameOf(type.getRawClass());
    return type.containedTypeCount() == 1 ? name(type.containedType(0)) + simple : simple;
  }

  private static io.swagger.v3.oas.annotations.media.@Nullable Schema said(Class<?> type) {
    return type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
  }

  private static Schema<?> definition(Schema<?> schema, Map<String, Schema> defined) {
    String reference = schema.get$ref();
    Schema<?> found =
        reference == null ? null : defined.get(reference.substring(REFERENCE.length()));
    return found == null ? schema : found;
  }

  private static void complete(Schema<?> schema, Class<?> type) {
    if (schema.getProperties() == null) {
      return;
    }
    List<String> asked = schema.getRequired() == null ? List.of() : schema.getRequired();
    for (RecordComponent component : type.getRecordComponents()) {
      schema
          .getProperties()
          .computeIfPresent(
              nameOf(component), (name, is) -> complete(is, component, asked.contains(name)));
    }
    boolean isMore =
        Arrays.stream(type.getRecordComponents())
            .anyMatch(each -> each.getAccessor().isAnnotationPresent(JsonUnwrapped.class));
    if (isMore || asked.isEmpty()) {
      schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
    }
  }

  private static Schema<?> complete(Schema<?> property, RecordComponent component, boolean asked) {
    ContractWords.describe(property, component.getDeclaringRecord(), nameOf(component));
    io.swagger.v3.oas.annotations.media.Schema value = said(component.getType());
    if (value != null && !value.pattern().isEmpty() && property.getPattern() == null) {
      property.setPattern(value.pattern());
    }
    if (property.getEnum() != null && property.getEnum().size() == 1) {
      property.setExample(property.getEnum().get(0));
    }
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !asked
        ? orNull(property)
        : property;
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() == null) {
      schema.addType("null");
      return schema;
    }
    Schema<?> either =
        new Schema<>()
            .addAnyOfItem(new Schema<>().$ref(schema.get$ref()))
            .addAnyOfItem(new Schema<>().typesItem("null"))
            .description(schema.getDescription());
    if (schema.getExample() != null) {
      either.setExample(schema.getExample());
    }
    return either;
  }
}
