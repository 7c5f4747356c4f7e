package org.scokb.format;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scokb.provenance.Evidence;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a representation, by its fields in their order: a link is the id that it leads to,
 * a list is joined, what has no id is what it says first, of the evidence there is the first quote,
 * and a part that has no id of its own has a column for each of its fields.
 */
class CsvColumns {

  private static final String BETWEEN = ";";

  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private static final List<String> QUOTE = List.of("article", "start", "end", "exact");
  private static final Set<String> IDS = Set.of("id", "code");

  /** From the name of each column to where its cell is in a representation (RFC 6901). */
  private final Map<String, String> pointers = new LinkedHashMap<>();

  CsvColumns(Class<?> representation) {
    add("", "", representation);
  }

  private void add(String names, String path, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        continue;
      }
      String name = names + component.getName();
      String pointer = path + "/" + component.getName();
      if (element(component) == Evidence.class) {
        String quote = component.getType() == Evidence.class ? pointer : pointer + "/0";
        QUOTE.forEach(field -> pointers.putIfAbsent(field, quote + "/" + field));
      } else if (isPart(component.getType())) {
        add(name + ".", pointer, component.getType());
      } else {
        pointers.put(name, pointer);
      }
    }
  }

  private static Class<?> element(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : component.getType();
  }

  private static boolean isPart(Class<?> type) {
    return type.isRecord() && !isValue(type) && !IDS.contains(first(type).getName());
  }

  /** Whether it is written as one value, such as a date. */
  private static boolean isValue(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static RecordComponent first(Class<?> type) {
    return type.getRecordComponents()[0];
  }

  /** The names of the columns. */
  List<String> names() {
    return List.copyOf(pointers.keySet());
  }

  /** The cells of one representation, in the order of the columns. */
  String[] cells(JsonNode representation) {
    return pointers.values().stream()
        .map(pointer -> defused(representation.at(pointer)))
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
          IDS.stream()
              .filter(cell::has)
              .map(cell::get)
              .findFirst()
              .orElseGet(() -> cell.iterator().next()));
    }
    return cell.isNull() || cell.isMissingNode() ? "" : cell.asString();
  }
}
