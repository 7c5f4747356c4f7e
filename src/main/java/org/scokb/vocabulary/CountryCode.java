package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An ISO 3166-1 alpha-2 code, two letters in upper case, for example {@code KZ}. */
public record CountryCode(@JsonValue String value) {

  private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

  /** What the table of members calls otherwise than every Java runtime does. */
  private static final Map<String, String> ENGLISH = Map.of("MM", "Myanmar", "TR", "Turkey");

  /**
   * @throws IllegalArgumentException if ISO 3166-1 doesn't assign the code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CountryCode {
    if (!ASSIGNED.contains(value)) {
      throw new IllegalArgumentException("'%s' is no ISO 3166-1 alpha-2 code".formatted(value));
    }
  }

  /** What it is called in English: by the table of members, if it is there. */
  public String name() {
    return ENGLISH.getOrDefault(value, name(Locale.ENGLISH));
  }

  /**
   * What the Java runtime calls it in Russian, the one language in which the SCO works beside
   * Chinese, and which an alphabet spells.
   */
  public String inRussian() {
    return name(Locale.forLanguageTag("ru"));
  }

  private String name(Locale language) {
    return new Locale.Builder().setRegion(value).build().getDisplayCountry(language);
  }

  @Override
  public String toString() {
    return value;
  }
}
