package org.scokb.search;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.query.Found;
import org.scokb.web.RecordSchemas;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in the OpenAPI document what may be found: for each collection that is searched a type of
 * its own, told from the others by {@code resource}.
 */
@Component
class SearchSchema implements GlobalOpenApiCustomizer {

  private static final String SCHEMAS = "#/components/schemas/";

  private final List<CollectionSource<?>> sources;

  SearchSchema(List<CollectionSource<?>> sources) {
    this.sources = sources;
  }

  @Override
  public void customise(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Schema<?> any = Objects.requireNonNull(schemas.get(RecordSchemas.nameOf(Found.class)));
    Map<String, Schema> properties = any.getProperties();
    Discriminator byResource = new Discriminator().propertyName("resource");
    sources.stream()
        .<CollectionDefinition<?>>map(CollectionSource::definition)
        .filter(CollectionDefinition::isSearched)
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
    Schema<?> found = new Schema<>();
    found.addType("object");
    found.setDescription("One of the %s that was found.".formatted(definition.name()));
    Map<String, Schema> own = new LinkedHashMap<>(properties);
    Schema<Object> resource = text("Its collection.", definition.name());
    // An enumeration of one would be another type for each, which generated interfaces can't share.
    resource.setPattern("^%s$".formatted(definition.name()));
    own.put("resource", resource);
    Map<String, Schema> fields = entity.getProperties();
    own.put(
        "id",
        text(
            "Its id in that collection.",
            Objects.requireNonNull(fields.get(definition.idProperty())).getExample()));
    Schema<?> title = fields.getOrDefault("title", fields.get("name"));
    own.put(
        "title",
        text("Its title or name.", title == null ? definition.example() : title.getExample()));
    Schema<?> whole = new Schema<>().$ref(SCHEMAS + RecordSchemas.nameOf(definition.type()));
    whole.setDescription("The entity, as its own collection has it.");
    own.put("entity", whole);
    found.setProperties(own);
    found.setRequired(new ArrayList<>(own.keySet()));
    return found;
  }

  private static Schema<Object> text(String description, Object example) {
    Schema<Object> text = new Schema<>();
    text.addType("string");
    text.setDescription(description);
    text.setExample(example);
    return text;
  }
}
