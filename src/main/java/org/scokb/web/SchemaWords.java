package org.scokb.web;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people read of a schema and its properties: {@code openapi/schemas.yml}. What an interface
 * asks for is described with that, unless a record describes it otherwise.
 */
public final class SchemaWords {

  /** By the name of the schema. */
  private static final Map<String, Map<String, Object>> ALL = Overlay.read("schemas.yml");

  private SchemaWords() {}

  /**
   * What is said of a property itself.
   *
   * @param word what OpenAPI calls it, such as {@code description}
   */
  public static @Nullable Object of(Class<?> type, String property, String word) {
    return of(type, property).get(word);
  }

  private static Map<?, ?> of(Class<?> type, String property) {
    return of(type).get("properties") instanceof Map<?, ?> properties
            && properties.get(property) instanceof Map<?, ?> said
        ? said
        : Map.of();
  }

  private static Map<String, Object> of(Class<?> type) {
    return ALL.getOrDefault(RecordSchemas.nameOf(type), Map.of());
  }

  static void describe(Schema<?> schema, Class<?> type) {
    if (of(type).get("description") instanceof String description) {
      schema.setDescription(description);
    }
  }

  static void describe(Schema<?> schema, Class<?> record, String property) {
    for (Class<?> asking : record.getInterfaces()) {
      Overlay.lay(schema, of(asking, property));
    }
    Overlay.lay(schema, of(record, property));
  }
}
