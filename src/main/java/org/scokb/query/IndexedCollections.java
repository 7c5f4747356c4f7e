package org.scokb.query;

import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Maps every collection's representation to an index of its own, from its definition. */
record IndexedCollections(List<CollectionSource<?>> sources, JsonMapper json, Backend backend)
    implements StandalonePojoMappingConfigurer {

  @Override
  public void configure(StandalonePojoMappingConfigurationContext context) {
    context
        .annotationMapping()
        .discoverAnnotationsFromReferencedTypes(false)
        .discoverAnnotatedTypesFromRootMappingAnnotations(false);
    sources.forEach(source -> map(context, source.definition()));
    TypeMappingStep state = context.programmaticMapping().type(IndexStates.State.class);
    state.searchEntity();
    state.indexed().index(backend.index("index-state"));
    state.property("id").documentId();
    state.property("revision").genericField().projectable(Projectable.YES);
    state.property("settled").genericField().projectable(Projectable.YES);
    state.property("origin").keywordField().projectable(Projectable.YES);
  }

  private <T> void map(
      StandalonePojoMappingConfigurationContext context, CollectionDefinition<T> definition) {
    TypeMappingStep type = context.programmaticMapping().type(definition.type());
    type.searchEntity().name(definition.name());
    type.indexed().index(backend.index(definition.name()));
    type.property(definition.idProperty()).documentId();
    type.binder(
        bindingContext -> {
          bindingContext.dependencies().useRootOnly();
          bindingContext.bridge(
              definition.type(),
              new RepresentationBridge<>(definition, bindingContext.indexSchemaElement(), json));
        },
        Map.of());
  }
}
