package org.scokb.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
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
  private final JsonMapper json;
  private final IndexFieldReference<String> representation;
  private final IndexFieldReference<String> text;
  private final IndexFieldReference<String> id;
  private final Map<String, IndexFieldReference<String>> texts = new HashMap<>();
  private final Map<String, IndexFieldReference<LocalDate>> days = new HashMap<>();
  private final Map<String, IndexFieldReference<Long>> numbers = new HashMap<>();

  RepresentationBridge(
      CollectionDefinition<T> definition, IndexSchemaElement schema, JsonMapper json) {
    this.definition = definition;
    this.json = json;
    representation = stored(schema, Fields.REPRESENTATION);
    text = stored(schema, Fields.TEXT);
    id = schema.field(Fields.ID, type -> type.asString().sortable(Sortable.YES)).toReference();
    for (String part : Fields.TEXTS) {
      for (Form form : Form.values()) {
        String field = form.of(part);
        texts.put(field, text(schema, field, TextAnalysis.analyzer(field)));
      }
    }
    for (Filter<T> filter : definition.indexedFilters()) {
      if (filter instanceof Filter.Keyword<T>) {
        texts.put(
            Fields.filter(filter),
            schema
                .field(Fields.filter(filter), type -> type.asString())
                .multiValued()
                .toReference());
        texts.put(
            Fields.facet(filter),
            schema
                .field(
                    Fields.facet(filter),
                    type -> type.asString().searchable(Searchable.NO).aggregable(Aggregable.YES))
                .multiValued()
                .toReference());
      } else if (filter instanceof Filter.After<T>) {
        numbers.put(
            Fields.filter(filter),
            schema.field(Fields.filter(filter), type -> type.asLong()).toReference());
      } else if (filter instanceof Filter.Time<T>) {
        days.put(Fields.first(filter), day(schema, Fields.first(filter)));
        days.put(Fields.last(filter), day(schema, Fields.last(filter)));
      }
    }
    for (String property : definition.indexedSortKeys().keySet()) {
      texts.put(
          Fields.sort(property),
          schema
              .field(
                  Fields.sort(property),
                  type -> type.asString().normalizer(TextAnalysis.CASELESS).sortable(Sortable.YES))
              .toReference());
    }
  }

  private static IndexFieldReference<String> stored(IndexSchemaElement schema, String field) {
    return schema
        .field(
            field, type -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO))
        .toReference();
  }

  private static IndexFieldReference<String> text(
      IndexSchemaElement schema, String field, String analyzer) {
    return schema
        .field(field, type -> type.asString().analyzer(analyzer))
        .multiValued()
        .toReference();
  }

  private static IndexFieldReference<LocalDate> day(IndexSchemaElement schema, String field) {
    return schema.field(field, type -> type.asLocalDate()).toReference();
  }

  @Override
  public void write(DocumentElement document, T entity, TypeBridgeWriteContext context) {
    document.addValue(representation, json.writeValueAsString(entity));
    document.addValue(id, definition.id(entity));
    addText(document, Fields.TITLE, definition.title(entity));
    OwnText own = definition.text(entity);
    document.addValue(text, own == null ? null : own.stored());
    Stream.concat(
            definition.words(entity),
            own == null
                ? Stream.empty()
                : Sentence.of(own, line -> true).stream().map(Sentence::text))
        .forEach(text -> addText(document, Fields.WORDS, text));
    for (Filter<T> filter : definition.indexedFilters()) {
      if (filter instanceof Filter.Keyword<T> keyword) {
        keyword
            .options()
            .apply(entity)
            .distinct()
            .forEach(
                option -> {
                  add(document, Fields.filter(filter), option.value());
                  add(document, Fields.facet(filter), option.value() + LABEL + option.label());
                });
      } else if (filter instanceof Filter.After<T> after) {
        document.addValue(
            require(numbers, Fields.filter(filter)), after.number().applyAsLong(entity));
      } else if (filter instanceof Filter.Time<T> time) {
        EdtfDate date = time.date().apply(entity);
        if (date != null) {
          document.addValue(require(days, Fields.first(filter)), Filter.Time.first(date));
          document.addValue(require(days, Fields.last(filter)), Filter.Time.last(date));
        }
      }
    }
    definition
        .indexedSortKeys()
        .forEach((property, key) -> add(document, Fields.sort(property), key.apply(entity)));
  }

  private void addText(DocumentElement document, String part, String text) {
    for (Form form : Form.values()) {
      add(document, form.of(part), text);
    }
  }

  private void add(DocumentElement document, String field, @Nullable String value) {
    if (value != null) {
      document.addValue(require(texts, field), value);
    }
  }

  private static <R> R require(Map<String, R> references, String field) {
    return java.util.Objects.requireNonNull(references.get(field), field);
  }
}
