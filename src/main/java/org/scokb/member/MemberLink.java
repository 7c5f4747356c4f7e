package org.scokb.member;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.scokb.vocabulary.CountryCode;

/** A link to a member. */
@Schema(description = "A link to a member.")
public record MemberLink(
    @Schema(description = "ISO 3166-1 alpha-2 code.", example = "KZ", pattern = "^[A-Z]{2}$")
        String code,
    @Schema(description = "Its English short name.", example = "Kazakhstan") String name) {

  /** A link to a state that need not have an SCO status, named as ISO 3166 has it. */
  public static MemberLink to(CountryCode code) {
    return new MemberLink(
        code.value(),
        new Locale.Builder().setRegion(code.value()).build().getDisplayCountry(Locale.ENGLISH));
  }
}
