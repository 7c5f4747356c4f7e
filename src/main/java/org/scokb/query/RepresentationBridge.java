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

  /** Between a facet's value and its label; neither has a tab. */
  static final char LABEL = '\t';

  private final CollectionDefinition<T> definition;
  private final IndexSchemaElement schema;
  private final List<BiConsumer<DocumentElement, Written<T>>> fields = new ArrayList<>();

  /** An entity, and what several fields have of it. */
  private record Written<T>(T entity, @Nullable OwnText own, List<String> words) {}

  /** What values are indexed as. */
  private interface Type<V> extends Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<V>> {}

  private static final Type<String> STORED =
      type -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO);

  static <T> void bind(
      TypeBindingContext context, CollectionDefinition<T> definition, JsonMapper json) {
    context.dependencies().useRootOnly();
    context.bridge(
        definition.type(),
        new RepresentationBridge<>(definition, context.indexSchemaElement(), json));
  }

  private RepresentationBridge(
      CollectionDefinition<T> definition, IndexSchemaElement schema, JsonMapper json) {
    this.definition = definition;
    this.schema = schema;
    one(
        Fields.REPRESENTATION,
        STORED,
        written -> json.writeValueAsString(definition.shown(written.entity())));
    one(Fields.TEXT, STORED, written -> written.own() == null ? null : written.own().stored());
    one(
        Fields.ID,
        type -> type.asString().sortable(Sortable.YES),
        written -> definition.id(written.entity()));
    for (Form form : Form.values()) {
      text(form, Fields.TITLE, written -> Stream.of(definition.title(written.entity())));
      text(form, Fields.WORDS, written -> written.words().stream());
    }
    definition.indexedFilters().forEach(this::filter);
    definition
        .indexedSortKeys()
        .forEach(
            (property, key) ->
                one(
                    Fields.sort(property),
                    type ->
                        type.asString().normalizer(TextAnalysis.CASELESS).sortable(Sortable.YES),
                    written -> key.apply(written.entity())));
  }

  private void filter(Filter<T> filter) {
    if (filter instanceof Filter.Keyword<T> keyword) {
      several(
          Fields.filter(filter),
          type -> type.asString(),
          written -> options(keyword, written).map(Option::value));
      several(
          Fields.facet(filter),
          type -> type.asString().searchable(Searchable.NO).aggregable(Aggregable.YES),
          written ->
              options(keyword, written).map(option -> option.value() + LABEL + option.label()));
    } else if (filter instanceof Filter.Within<T> within) {
      bound(Fields.first(filter), within, Filter.Range::first);
      bound(Fields.last(filter), within, Filter.Range::last);
    }
  }

  private static <T> Stream<Option> options(Filter.Keyword<T> filter, Written<T> written) {
    return filter.options().apply(written.entity()).distinct();
  }

  private void bound(String field, Filter.Within<T> within, Function<Filter.Range, Long> bound) {
    one(
        field,
        type -> type.asLong(),
        written -> {
          Filter.Range own = within.own().apply(written.entity());
          return own == null ? null : bound.apply(own);
        });
  }

  private void text(Form form, String part, Function<Written<T>, Stream<String>> values) {
    several(form.of(part), type -> type.asString().analyzer(form.analyzer()), values);
  }

  private <V> void several(String field, Type<V> type, Function<Written<T>, Stream<V>> values) {
    add(schema.field(field, type).multiValued().toReference(), values);
  }

  private <V> void one(String field, Type<V> type, Function<Written<T>, @Nullable V> value) {
    add(
        schema.field(field, type).toReference(),
        written -> Stream.ofNullable(value.apply(written)));
  }

  private <V> void add(IndexFieldReference<V> field, Function<Written<T>, Stream<V>> values) {
    fields.add(
        (document, written) ->
            values.apply(written).forEach(value -> document.addValue(field, value)));
  }

  @Override
  public void write(DocumentElement document, T entity, TypeBridgeWriteContext context) {
    OwnText own = definition.text(entity);
    Stream<String> sentences =
        own == null ? Stream.empty() : own.sentences().stream().map(OwnText::text);
    Written<T> written =
        new Written<>(entity, own, Stream.concat(definition.words(entity), sentences).toList());
    fields.forEach(field -> field.accept(document, written));
  }
}
