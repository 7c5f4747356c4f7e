package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Set;

/**
 * An ISO 3166-1 alpha-2 code, in upper case.
 *
 * @param value two letters, for example {@code KZ}
 */
@Schema(pattern = "^[A-Z]{2}$")
public record CountryCode(@JsonValue String value) {

  private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

  /**
   * @throws IllegalArgumentException if ISO 3166-1 doesn't assign the code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CountryCode {
    if (!ASSIGNED.contains(value)) {
      throw new IllegalArgumentException("'%s' is no ISO 3166-1 alpha-2 code".formatted(value));
    }
  }

  /** What ISO 3166 calls it in a language. */
  public String name(Locale language) {
    return new Locale.Builder().setRegion(value).build().getDisplayCountry(language);
  }

  @Override
  public String toString() {
    return value;
  }
}
