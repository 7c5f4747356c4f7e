package org.scokb.search;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.query.Found;
import org.scokb.web.ContractWords;
import org.scokb.web.RecordSchemas;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in the OpenAPI document what may be found: for each collection that is searched a type of
 * its own, told from the others by {@code resource}.
 */
@Component
record SearchSchema(List<CollectionSource<?>> sources) implements GlobalOpenApiCustomizer {

  private static final String SCHEMAS = "#/components/schemas/";

  @Override
  public void customise(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Schema<?> any = Objects.requireNonNull(schemas.get(RecordSchemas.nameOf(Found.class)));
    Map<String, Schema> properties = any.getProperties();
    Discriminator byResource = new Discriminator().propertyName("resource");
    CollectionSource.searched(sources)
        .forEach(
            definition -> {
              String entity = RecordSchemas.nameOf(definition.type());
              String name = entity + RecordSchemas.nameOf(Found.class);
              schemas.put(
                  name, found(definition, properties, Objects.requireNonNull(schemas.get(entity))));
              any.addOneOfItem(new Schema<>().$ref(SCHEMAS + name));
              byResource.mapping(definition.name(), SCHEMAS + name);
            });
    any.setDiscriminator(byResource);
    any.setProperties(null);
    any.setRequired(null);
    any.setTypes(null);
  }

  private static Schema<?> found(
      CollectionDefinition<?> definition, Map<String, Schema> properties, Schema<?> entity) {
    Map<String, Schema> own = new LinkedHashMap<>(properties);
    String only = "^%s$".formatted(definition.name());
    // An enumeration of one would be another type for each, which generated interfaces can't share.
    own.computeIfPresent("resource", (name, any) -> text(any, definition.name()).pattern(only));
    Map<String, Schema> fields = entity.getProperties();
    Schema<?> id = Objects.requireNonNull(fields.get(definition.idProperty()));
    own.computeIfPresent("id", (name, any) -> text(any, id.getExample()));
    Schema<?> title = fields.getOrDefault("title", fields.get("name"));
    Object example =
        title == null
            ? ContractWords.ofParameter(definition.name(), "q", "example")
            : title.getExample();
    own.computeIfPresent("title", (name, any) -> text(any, example));
    String type = SCHEMAS + RecordSchemas.nameOf(definition.type());
    own.computeIfPresent(
        "entity", (name, any) -> new Schema<>().$ref(type).description(any.getDescription()));
    return new Schema<>()
        .typesItem("object")
        .description("One of the %s that was found.".formatted(definition.name()))
        .properties(own)
        .required(List.copyOf(own.keySet()));
  }

  private static Schema<?> text(Schema<?> any, @Nullable Object example) {
    return new Schema<>().typesItem("string").description(any.getDescription()).example(example);
  }
}
