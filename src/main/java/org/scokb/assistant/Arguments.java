package org.scokb.assistant;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.web.ProblemException;

/** What a tool is called with. */
record Arguments(@Nullable Map<String, Object> given) {

  @Nullable String find(String name) {
    Object value = given == null ? null : given.get(name);
    return value == null ? null : String.valueOf(value);
  }

  /**
   * @throws ProblemException if it isn't given
   */
  String get(String name) {
    String value = find(name);
    if (value == null) {
      throw ProblemException.missingParameter(name);
    }
    return value;
  }

  /** Those that are given under some names, as the parameters of a request. */
  Map<String, String[]> parameters(String... names) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (String name : names) {
      String value = find(name);
      if (value != null) {
        parameters.put(name, new String[] {value});
      }
    }
    return parameters;
  }
}
