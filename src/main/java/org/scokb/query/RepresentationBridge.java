package org.scokb.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import org.scokb.query.TextQuery.Form;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a representation into its index: what answers hold of it as JSON, and beside that what its
 * definition filters, counts, sorts and searches, of all of it.
 */
class RepresentationBridge<T> implements TypeBridge<T> {

  /** What values are indexed as. */
  private interface Type<V> extends Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<V>> {}

  private static final Type<String> STORED =
      type -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO);

  private final IndexSchemaElement schema;
  private final List<BiConsumer<DocumentElement, T>> fields = new ArrayList<>();

  static <T> void bind(
      TypeBindingContext context, CollectionDefinition<T> definition, JsonMapper json) {
    context.dependencies().useRootOnly();
    context.bridge(
        definition.type(),
        new RepresentationBridge<>(definition, context.indexSchemaElement(), json));
  }

  private RepresentationBridge(
      CollectionDefinition<T> definition, IndexSchemaElement schema, JsonMapper json) {
    this.schema = schema;
    one(Fields.REPRESENTATION, STORED, entity -> json.writeValueAsString(definition.shown(entity)));
    add(
        schema.field(Fields.TEXT, STORED).toReference(),
        entity -> Stream.ofNullable(definition.text(entity)).map(OwnText::stored));
    one(Fields.ID, type -> type.asString().sortable(Sortable.YES), entity -> definition.id(entity));
    text(Fields.TITLE, entity -> Stream.of(definition.title(entity)));
    text(
        Fields.WORDS,
        entity ->
            Stream.concat(
                definition.words(entity),
                Stream.<OwnText>ofNullable(definition.text(entity))
                    .map(OwnText::sentences)
                    .flatMap(List::stream)
                    .map(OwnText::text)));
    definition.indexedFilters().forEach(this::filter);
    Type<String> sorted =
        type -> type.asString().normalizer(TextAnalysis.CASELESS).sortable(Sortable.YES);
    definition
        .indexedSortKeys()
        .forEach((name, key) -> one(Fields.sort(name), sorted, entity -> key.apply(entity)));
  }

  private void filter(Filter<T> filter) {
    if (filter instanceof Filter.Keyword<T> keyword) {
      several(
          Fields.filter(filter),
          type -> type.asString(),
          entity -> keyword.options().apply(entity).map(Option::value));
      several(
          Fields.facet(filter),
          type -> type.asString().searchable(Searchable.NO).aggregable(Aggregable.YES),
          entity -> keyword.options().apply(entity).map(Option::stored));
    } else if (filter instanceof Filter.Within<T> within) {
      bound(Fields.first(filter), within, Filter.Range::first);
      bound(Fields.last(filter), within, Filter.Range::last);
    }
  }

  private void bound(String field, Filter.Within<T> within, Function<Filter.Range, Long> bound) {
    add(
        schema.field(field, type -> type.asLong()).toReference(),
        entity -> Stream.ofNullable(within.own().apply(entity)).map(bound));
  }

  /** In each of its forms. */
  private void text(String part, Function<T, Stream<String>> values) {
    List<IndexFieldReference<String>> forms = new ArrayList<>();
    for (Form form : Form.values()) {
      Type<String> type = factory -> factory.asString().analyzer(form.name());
      forms.add(schema.field(form.of(part), type).multiValued().toReference());
    }
    fields.add(
        (document, entity) ->
            values
                .apply(entity)
                .forEach(text -> forms.forEach(form -> document.addValue(form, text))));
  }

  private void several(String field, Type<String> type, Function<T, Stream<String>> values) {
    add(
        schema.field(field, type).multiValued().toReference(),
        entity -> values.apply(entity).distinct());
  }

  private void one(String field, Type<String> type, Function<T, @Nullable String> value) {
    add(schema.field(field, type).toReference(), entity -> Stream.ofNullable(value.apply(entity)));
  }

  private <V> void add(IndexFieldReference<V> field, Function<T, Stream<V>> values) {
    fields.add(
        (document, entity) ->
            values.apply(entity).forEach(value -> document.addValue(field, value)));
  }

  @Override
  public void write(DocumentElement document, T entity, TypeBridgeWriteContext context) {
    fields.forEach(field -> field.accept(document, entity));
  }
}
