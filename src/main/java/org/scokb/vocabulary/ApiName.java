package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An enumeration constant that has a name of its own in the API: a lower-kebab-case word. */
public interface ApiName {

  /** The word that stands for this constant in requests, responses and the database. */
  @JsonValue
  default String apiName() {
    return kebab((Enum<?>) this);
  }

  /** What a person reads, for example in a facet. */
  default String label() {
    String words =
        apiName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT).replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The constant of {@code type} with that name, if there is one. */
  static <E extends Enum<E> & ApiName> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.apiName().equals(name))
        .findFirst();
  }

  /**
   * The constant of {@code type} with that name.
   *
   * @throws IllegalArgumentException if there is none; the message names the allowed ones
   */
  static <E extends Enum<E> & ApiName> E require(Class<E> type, String name) {
    return find(type, name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is none of %s".formatted(name, String.join(", ", names(type)))));
  }

  /** The names of all constants of {@code type}, in the order of their declaration. */
  static <E extends Enum<E> & ApiName> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(ApiName::apiName).toList();
  }

  /** The lower-kebab-case form of a constant's Java name. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
