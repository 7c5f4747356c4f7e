package org.scokb.member;

import java.util.Locale;
import org.scokb.vocabulary.CountryCode;

/** A link to a member. */
public record MemberLink(String code, String name) {

  /** A link to a state that need not have an SCO status, named as ISO 3166 has it. */
  public static MemberLink to(CountryCode code) {
    return new MemberLink(code.value(), code.name(Locale.ENGLISH));
  }
}
