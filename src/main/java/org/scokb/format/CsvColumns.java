package org.scokb.format;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scokb.format.Tables.Column;
import org.scokb.provenance.Evidence;
import org.scokb.query.FieldSelection;
import org.scokb.web.SchemaWords;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a representation, by its fields in their order: a link is the id that it leads to,
 * a list is joined, what has no id is its text or what it says first, of the evidence there is the
 * first quote, a part that has no id of its own has a column for each of its fields, and so has
 * what may be of any collection, for what many have.
 */
class CsvColumns {

  private static final String BETWEEN = ";";

  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private static final String LIST = "list";

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          int.class, "integer",
          long.class, "integer",
          Integer.class, "integer",
          Long.class, "integer",
          boolean.class, "boolean",
          Instant.class, "datetime",
          LocalDate.class, "date");

  /** What is told of the first quote, and what each of that is. */
  private static final Map<String, String> QUOTE =
      fields(
          "article", "string", "start", "integer", "end", "integer", "prefix", "string", "exact",
          "string", "suffix", "string");

  /** What is told of an entity that may be of any collection, where it has that. */
  private static final Map<String, String> OF_ANY =
      fields("status", "string", "topics", LIST, "chairmanship", "string");

  private static final Set<String> IDS = Set.of("id", "code");

  private final Map<String, Column> columns = new LinkedHashMap<>();

  private static Map<String, String> fields(String... namesAndTypes) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      fields.put(namesAndTypes[i], namesAndTypes[i + 1]);
    }
    return fields;
  }

  CsvColumns(Class<?> representation) {
    add("", "", representation);
  }

  private CsvColumns(Map<String, Column> columns) {
    this.columns.putAll(columns);
  }

  /** The columns of some fields. */
  CsvColumns of(FieldSelection fields) {
    Map<String, Column> some = new LinkedHashMap<>(columns);
    some.values().removeIf(column -> !fields.has(column.pointer().split("/")[1]));
    return new CsvColumns(some);
  }

  private void add(String names, String path, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        continue;
      }
      String name = names + component.getName();
      String pointer = path + "/" + component.getName();
      if (element(component) == Evidence.class) {
        addAll(QUOTE, component.getType() == Evidence.class ? pointer : pointer + "/0", component);
      } else if (component.getType() == Object.class) {
        addAll(OF_ANY, pointer, component);
        addAll(QUOTE, pointer + "/evidence/0", component);
      } else if (isPart(component.getType())) {
        add(name + ".", pointer, component.getType());
      } else {
        add(name, pointer, type(component.getType()), component);
      }
    }
  }

  private void addAll(Map<String, String> fields, String path, RecordComponent component) {
    fields.forEach((field, type) -> add(field, path + "/" + field, type, component));
  }

  private void add(String name, String pointer, String type, RecordComponent component) {
    Object description =
        SchemaWords.of(component.getDeclaringRecord(), component.getName(), "description");
    String delimiter = type.equals(LIST) ? BETWEEN : null;
    columns.putIfAbsent(name, new Column(name, pointer, type, delimiter, (String) description));
  }

  /** As a Table Schema calls it. */
  private static String type(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return LIST;
    }
    return TYPES.getOrDefault(type, "string");
  }

  private static Class<?> element(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : component.getType();
  }

  private static boolean isPart(Class<?> type) {
    return type.isRecord()
        && !isValue(type)
        && !IDS.contains(type.getRecordComponents()[0].getName());
  }

  /** Whether it is written as one value, such as a date. */
  private static boolean isValue(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  /** The names of the columns. */
  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  List<Column> all() {
    return List.copyOf(columns.values());
  }

  /** The cells of one representation, in the order of the columns. */
  String[] cells(JsonNode representation) {
    return columns.values().stream()
        .map(column -> defused(representation.at(column.pointer())))
        .toArray(String[]::new);
  }

  private static String defused(JsonNode cell) {
    String text = text(cell);
    return !text.isEmpty() && !cell.isNumber() && FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }

  private static String text(JsonNode cell) {
    if (cell.isArray()) {
      return cell.valueStream().map(CsvColumns::text).collect(Collectors.joining(BETWEEN));
    }
    if (cell.isObject()) {
      return text(
          Stream.of("id", "code", "text")
              .filter(cell::has)
              .map(cell::get)
              .findFirst()
              .orElseGet(() -> cell.iterator().next()));
    }
    return cell.isNull() || cell.isMissingNode() ? "" : cell.asString();
  }
}
