package org.scokb.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.util.ReflectionUtils;

/** Finds in a representation the fields that are one value each, as something to sort by. */
final class ScalarKeys {

  private ScalarKeys() {}

  /** The scalar fields in their order, each with its value as text that sorts as the value does. */
  static <T> Map<String, Function<T, @Nullable String>> of(Class<T> representation) {
    Map<String, Function<T, @Nullable String>> keys = new LinkedHashMap<>();
    Arrays.stream(representation.getRecordComponents())
        .filter(component -> isScalar(component.getType()))
        .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
        .forEach(component -> keys.put(component.getName(), entity -> key(component, entity)));
    return keys;
  }

  /** Whether it is written as one value: a word, a number, a date. */
  private static boolean isScalar(Class<?> type) {
    return type.isPrimitive()
        || Comparable.class.isAssignableFrom(type)
        || Arrays.stream(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static @Nullable String key(RecordComponent component, Object entity) {
    ReflectionUtils.makeAccessible(component.getAccessor());
    Object value = ReflectionUtils.invokeMethod(component.getAccessor(), entity);
    if (value instanceof Number number) {
      return "%020d".formatted(number.longValue());
    }
    if (value instanceof Instant moment) {
      return "%020d%09d".formatted(moment.getEpochSecond(), moment.getNano());
    }
    if (value instanceof EdtfDate date) {
      // Of those that begin on one day, the less exact first.
      return Objects.toString(date.earliest(), "") + " " + date;
    }
    if (value instanceof ApiName word) {
      return word.apiName();
    }
    return value == null ? null : value.toString();
  }
}
