package org.scokb.web;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people read of the parameters that collections take: {@code openapi/parameters.yml}. */
public final class ParameterWords {

  /** Where that is said which every collection has. */
  public static final String ANY = "any";

  /** By the name of the collection. */
  private static final Map<String, Map<String, Object>> ALL = Overlay.read("parameters.yml");

  private ParameterWords() {}

  /**
   * What is said of a parameter, by its collection or else for every one.
   *
   * @param word what OpenAPI calls it, such as {@code description}
   */
  public static @Nullable Object of(String collection, String parameter, String word) {
    return Stream.of(collection, ANY)
        .flatMap(each -> Stream.ofNullable(ALL.getOrDefault(each, Map.of()).get(parameter)))
        .map(said -> ((Map<?, ?>) said).get(word))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Says of a parameter what people read of it; of what is a list, the example has one element. */
  public static Parameter describe(Parameter parameter, String collection) {
    Object example = of(collection, parameter.getName(), "example");
    if (example != null) {
      parameter.setExample(
          parameter.getSchema() instanceof ArraySchema ? List.of(example) : example);
    }
    return parameter.description((String) of(collection, parameter.getName(), "description"));
  }
}
