package org.scokb.chairmanship;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.member.ChairmanshipLink;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.Term;

/** What a chairmanship is known by: whose turn in the chair, and which. */
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

  /** What a person calls it, for example {@code Kazakhstan 2023-2024}. */
  String title() {
    return member.name() + " " + term;
  }

  /** A filter by a chairmanship, for every collection whose entities belong to one. */
  public static <T> Filter<T> filter(Function<T, @Nullable ChairmanshipLink> chairmanship) {
    return new Filter.Keyword<>(
        "chairmanship",
        List.of(),
        entity ->
            Stream.ofNullable(chairmanship.apply(entity))
                .map(link -> new Option(link.id(), parse(link.id()).title())),
        ChairmanshipId::parse,
        true);
  }

  @Override
  public String toString() {
    return member.value().toLowerCase(Locale.ROOT) + "-" + term;
  }
}
