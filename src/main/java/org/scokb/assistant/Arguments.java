package org.scokb.assistant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a tool is called with; the server has held it against the tool's schema. */
record Arguments(Map<String, Object> given) {

  @Nullable String find(String name) {
    Object value = given.get(name);
    return value == null ? null : String.valueOf(value);
  }

  /** One that the schema requires. */
  String get(String name) {
    return Objects.requireNonNull(find(name), name);
  }

  /**
   * All, as the parameters of a request.
   *
   * @param limit the most that are answered with, where {@code limit} doesn't say that
   */
  Map<String, String[]> parameters(int limit) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    parameters.put("size", new String[] {String.valueOf(limit)});
    given.forEach(
        (name, value) ->
            parameters.put(
                name.equals("limit") ? "size" : name, new String[] {String.valueOf(value)}));
    return parameters;
  }
}
