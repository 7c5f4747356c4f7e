package org.scokb.ingest.editor;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.ingest.reading.Described;
import org.scokb.vocabulary.EdtfDate;

/**
 * What is wrong with what is told of an article beside its text, in a request or a file.
 *
 * @param field the field that is wrong
 * @param detail what is wrong with it
 */
public record Flaw(String field, String detail) {

  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_LANGUAGE = 35;
  private static final int LONGEST_URL = 2000;
  private static final int MOST_AUTHORS = 50;

  /** Texts tell of years before and after their own; an article's year leaves room for that. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  /** The first that there is. */
  public static Optional<Flaw> of(Described told) {
    Stream<Optional<Flaw>> named =
        Stream.of(
            brief("title", told.title(), LONGEST_TITLE),
            brief("publisher", told.publisher(), LONGEST_NAME));
    Stream<Optional<Flaw>> writers =
        told.authors().size() > MOST_AUTHORS
            ? Stream.of(flaw("authors", "may be %d at most".formatted(MOST_AUTHORS)))
            : told.authors().stream().map(author -> brief("authors", author, LONGEST_NAME));
    Stream<Optional<Flaw>> others =
        Stream.of(language(told.language()), date(told.publishedOn()), url(told.url()));
    return Stream.of(named, writers, others)
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Flaw> flaw(String field, String detail) {
    return Optional.of(new Flaw(field, detail));
  }

  private static Optional<Flaw> brief(String field, @Nullable String value, int longest) {
    if (value == null) {
      return Optional.empty();
    }
    if (value.isBlank() || value.length() > longest) {
      return flaw(field, "must have from 1 to %d characters".formatted(longest));
    }
    if (value.codePoints().anyMatch(Character::isISOControl)) {
      return flaw(field, "has a control character");
    }
    return hasHalfACharacter(value)
        ? flaw(field, "has half of a surrogate pair")
        : Optional.empty();
  }

  /** Whether a surrogate stands alone: such a text can't be written in UTF-8. */
  public static boolean hasHalfACharacter(String value) {
    return value
        .codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  private static Optional<Flaw> language(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      new Locale.Builder().setLanguageTag(value).build();
      if (!value.isEmpty() && value.length() <= LONGEST_LANGUAGE) {
        return Optional.empty();
      }
    } catch (IllformedLocaleException malformed) {
      // As one that is too long.
    }
    return flaw("language", "'%s' is no BCP 47 language tag".formatted(value));
  }

  private static Optional<Flaw> date(@Nullable EdtfDate value) {
    if (value == null) {
      return Optional.empty();
    }
    LocalDate first = value.earliest();
    LocalDate last = value.latest();
    return first == null || last == null || first.isBefore(FIRST_DAY) || last.isAfter(LAST_DAY)
        ? flaw("publishedOn", "must lie between 1800 and 2999")
        : Optional.empty();
  }

  private static Optional<Flaw> url(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(value);
      if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && value.length() <= LONGEST_URL
          && !hasHalfACharacter(value)) {
        return Optional.empty();
      }
    } catch (URISyntaxException malformed) {
      // As one of another scheme.
    }
    return flaw("url", "'%s' is no web address".formatted(value));
  }
}
