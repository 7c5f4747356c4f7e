package org.scokb.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import org.scokb.query.TextQuery.Form;
import org.scokb.vocabulary.EdtfDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a representation into its index: itself as JSON, and beside it what its definition
 * filters, counts, sorts and searches.
 */
class RepresentationBridge<T> implements TypeBridge<T> {

  /** Between a facet's value and its label; neither has a tab. */
  static final char LABEL = '\t';

  private final CollectionDefinition<T> definition;
  private final IndexSchemaElement schema;
  private final List<Field<T, ?>> fields = new ArrayList<>();

  /** An entity, and what several fields have of it. */
  private record Written<T>(T entity, @Nullable OwnText own, List<String> words) {}

  private record Field<T, V>(
      IndexFieldReference<V> reference, Function<Written<T>, Stream<V>> values) {

    void write(DocumentElement document, Written<T> written) {
      values.apply(written).forEach(value -> document.addValue(reference, value));
    }
  }

  /** What values are indexed as. */
  private interface Type<V> extends Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<V>> {}

  private static final Type<String> STORED =
      type -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO);

  RepresentationBridge(
      CollectionDefinition<T> definition, IndexSchemaElement schema, JsonMapper json) {
    this.definition = definition;
    this.schema = schema;
    one(Fields.REPRESENTATION, STORED, written -> json.writeValueAsString(written.entity()));
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
    } else if (filter instanceof Filter.After<T> after) {
      one(
          Fields.filter(filter),
          type -> type.asLong(),
          written -> after.number().applyAsLong(written.entity()));
    } else if (filter instanceof Filter.Time<T> time) {
      day(Fields.first(filter), time, Filter.Time::first);
      day(Fields.last(filter), time, Filter.Time::last);
    }
  }

  private static <T> Stream<Option> options(Filter.Keyword<T> filter, Written<T> written) {
    return filter.options().apply(written.entity()).distinct();
  }

  private void day(String field, Filter.Time<T> time, Function<EdtfDate, LocalDate> day) {
    one(
        field,
        type -> type.asLocalDate(),
        written -> {
          EdtfDate date = time.date().apply(written.entity());
          return date == null ? null : day.apply(date);
        });
  }

  private void text(Form form, String part, Function<Written<T>, Stream<String>> values) {
    several(form.of(part), type -> type.asString().analyzer(form.analyzer()), values);
  }

  private <V> void several(String field, Type<V> type, Function<Written<T>, Stream<V>> values) {
    fields.add(new Field<>(schema.field(field, type).multiValued().toReference(), values));
  }

  private <V> void one(String field, Type<V> type, Function<Written<T>, @Nullable V> value) {
    fields.add(
        new Field<>(
            schema.field(field, type).toReference(),
            written -> Stream.ofNullable(value.apply(written))));
  }

  @Override
  public void write(DocumentElement document, T entity, TypeBridgeWriteContext context) {
    OwnText own = definition.text(entity);
    Stream<String> sentences =
        own == null ? Stream.empty() : own.sentences().stream().map(OwnText::text);
    Written<T> written =
        new Written<>(entity, own, Stream.concat(definition.words(entity), sentences).toList());
    fields.forEach(field -> field.write(document, written));
  }
}
