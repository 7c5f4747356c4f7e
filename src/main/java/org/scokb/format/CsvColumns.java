package org.scokb.format;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
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
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a representation, by its fields in their order: a link is the id that it leads to,
 * a list is joined, what has no id is its text or what it says first, of the evidence there is the
 * first quote, a part that has no id of its own has a column for each of its fields, and so has
 * what may be of any collection, for what many have.
 */
record CsvColumns(List<Column> all) {

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
  private static final List<Map.Entry<String, String>> QUOTE =
      List.of(
          entry("article", "string"),
          entry("start", "integer"),
          entry("end", "integer"),
          entry("prefix", "string"),
          entry("exact", "string"),
          entry("suffix", "string"));

  /** What is told of an entity that may be of any collection, where it has that. */
  private static final List<Map.Entry<String, String>> OF_ANY =
      List.of(entry("status", "string"), entry("topics", LIST), entry("chairmanship", "string"));

  private static final Set<String> IDS = Set.of("id", "code");

  static CsvColumns of(Class<?> representation) {
    Map<String, Column> columns = new LinkedHashMap<>();
    of("", "", representation).forEach(column -> columns.putIfAbsent(column.name(), column));
    return new CsvColumns(List.copyOf(columns.values()));
  }

  CsvColumns only(FieldSelection fields) {
    return new CsvColumns(
        all.stream()
            .filter(column -> fields.names().contains(column.pointer().split("/")[1]))
            .toList());
  }

  private static Stream<Column> of(String names, String path, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
        .flatMap(
            component ->
                of(names + component.getName(), path + "/" + component.getName(), component));
  }

  private static Stream<Column> of(String name, String pointer, RecordComponent component) {
    Class<?> type = component.getType();
    if (element(component) == Evidence.class) {
      return fields(QUOTE, type == Evidence.class ? pointer : pointer + "/0", component);
    }
    if (type == Object.class) {
      return Stream.concat(
          fields(OF_ANY, pointer, component), fields(QUOTE, pointer + "/evidence/0", component));
    }
    return isPart(type)
        ? of(name + ".", pointer, type)
        : Stream.of(column(name, pointer, type(type), component));
  }

  private static Stream<Column> fields(
      List<Map.Entry<String, String>> fields, String path, RecordComponent component) {
    return fields.stream()
        .map(
            field ->
                column(field.getKey(), path + "/" + field.getKey(), field.getValue(), component));
  }

  private static Column column(
      String name, String pointer, String type, RecordComponent component) {
    String delimiter = type.equals(LIST) ? BETWEEN : null;
    return new Column(name, pointer, type, delimiter, component);
  }

  /** As a Table Schema calls it. */
  private static String type(Class<?> type) {
    return Collection.class.isAssignableFrom(type) ? LIST : TYPES.getOrDefault(type, "string");
  }

  private static Class<?> element(RecordComponent component) {
    ResolvableType type = ResolvableType.forMethodReturnType(component.getAccessor());
    return type.getGeneric().resolve(component.getType());
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

  List<String> names() {
    return all.stream().map(Column::name).toList();
  }

  String[] cells(JsonNode representation) {
    return all.stream()
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
