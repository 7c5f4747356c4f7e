package org.scokb.search;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import org.scokb.query.CollectionSource;
import org.scokb.query.Found;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the OpenAPI document what may be found: an entity of any collection that is searched. */
@Component
class SearchSchema implements GlobalOpenApiCustomizer {

  private final List<CollectionSource<?>> sources;

  SearchSchema(List<CollectionSource<?>> sources) {
    this.sources = sources;
  }

  @Override
  public void customise(OpenAPI document) {
    Schema<?> entity = new Schema<>();
    entity.setDescription("The entity, as its own collection has it.");
    sources.stream()
        .map(CollectionSource::definition)
        .filter(definition -> definition.isSearched())
        .map(definition -> schemaName(definition.type()))
        .forEach(name -> entity.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + name)));
    Objects.requireNonNull(document.getComponents().getSchemas().get(schemaName(Found.class)))
        .addProperty("entity", entity);
  }

  private static String schemaName(Class<?> type) {
    return Objects.requireNonNull(
            type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class))
        .name();
  }
}
