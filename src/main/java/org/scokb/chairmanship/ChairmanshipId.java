package org.scokb.chairmanship;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.Term;

/**
 * What a chairmanship is known by: whose turn, and which.
 *
 * @param member who holds the chair
 * @param term from which summit's year to which
 */
public record ChairmanshipId(CountryCode member, Term term) {

  private static final Pattern FORM = Pattern.compile("([a-z]{2})-(\\d{4}-\\d{4})");

  /**
   * Reads the form {@code kz-2023-2024}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static ChairmanshipId parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'%s' is no id such as kz-2023-2024".formatted(text));
    }
    return new ChairmanshipId(
        new CountryCode(form.group(1).toUpperCase(Locale.ROOT)), Term.parse(form.group(2)));
  }

  @Override
  public String toString() {
    return member.value().toLowerCase(Locale.ROOT) + "-" + term;
  }
}
