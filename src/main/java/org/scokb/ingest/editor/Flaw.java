package org.scokb.ingest.editor;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.article.ArticleMetadata;
import org.scokb.vocabulary.EdtfDate;

/** What is wrong with a field of what is told of an article beside its text. */
public record Flaw(String field, String detail) {

  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_LANGUAGE = 35;
  private static final int LONGEST_URL = 2000;
  private static final int MOST_AUTHORS = 50;
  private static final String TOO_MANY = "may be %d at most".formatted(MOST_AUTHORS);

  /** Texts tell of years before and after their own; an article's year leaves room for that. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
  private static final String OUT_OF_TIME = "must lie between 1800 and 2999";

  public static Optional<Flaw> of(ArticleMetadata told) {
    return Stream.of(
            brief("title", told.title(), LONGEST_TITLE),
            brief("publisher", told.publisher(), LONGEST_NAME),
            unless(all -> all.size() <= MOST_AUTHORS, told.authors(), "authors", TOO_MANY),
            told.authors().stream().flatMap(author -> brief("authors", author, LONGEST_NAME)),
            unless(Flaw::isLanguage, told.language(), "language", "'%s' is no BCP 47 language tag"),
            unless(Flaw::isInTime, told.publishedOn(), "publishedOn", OUT_OF_TIME),
            unless(Flaw::isWebAddress, told.url(), "url", "'%s' is no web address"))
        .flatMap(Function.identity())
        .findFirst();
  }

  private static <T> Stream<Flaw> unless(
      Predicate<T> isFine, @Nullable T value, String field, String detail) {
    return Stream.ofNullable(value)
        .filter(isFine.negate())
        .map(wrong -> new Flaw(field, detail.formatted(wrong)));
  }

  private static Stream<Flaw> brief(String field, @Nullable String value, int longest) {
    String length = "must have from 1 to %d characters".formatted(longest);
    return Stream.of(
            unless(all -> !all.isBlank() && all.length() <= longest, value, field, length),
            unless(Flaw::isOneLine, value, field, "has a control character"),
            unless(all -> !hasHalfACharacter(all), value, field, "has half of a surrogate pair"))
        .flatMap(Function.identity());
  }

  private static boolean isOneLine(String value) {
    return value.codePoints().noneMatch(Character::isISOControl);
  }

  /** Whether a surrogate stands alone: such a text can't be written in UTF-8. */
  static boolean hasHalfACharacter(String value) {
    return value
        .codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  private static boolean isLanguage(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag).build();
      return !tag.isEmpty() && tag.length() <= LONGEST_LANGUAGE;
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }

  private static boolean isInTime(EdtfDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return first != null && last != null && !first.isBefore(FIRST_DAY) && !last.isAfter(LAST_DAY);
  }

  private static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url);
      return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && url.length() <= LONGEST_URL
          && !hasHalfACharacter(url);
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
