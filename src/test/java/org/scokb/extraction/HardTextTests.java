package org.scokb.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.text.UnreadableTextException;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Term;

/** Texts made to be hard neither keep the extractor for long nor take its stack. */
class HardTextTests {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor(ReferenceTerms.all());
  private static final int MEGABYTE = 1_000_000;

  static Stream<Named<String>> texts() {
    return Stream.of(
        repeated("one line of chairs", "SCO chair ", 300_000),
        repeated("single letters", "a ", 2 * MEGABYTE),
        repeated("open brackets", "(", 2 * MEGABYTE),
        repeated("nested brackets", "((a) ", 2 * MEGABYTE),
        repeated("capitals with no full stop", "Forum Concept Dialogue ", 2 * MEGABYTE),
        repeated("newlines", "\n", 200_000),
        repeated("years", "2024-2025 ", MEGABYTE),
        repeated("digits", "2024", MEGABYTE),
        repeated("one office", "the President of the Republic of Kazakhstan ", MEGABYTE / 2),
        repeated("offices and names", "President Aida Serikova of Kazakhstan, ", MEGABYTE / 2),
        repeated("open quotes", "\"The SCO ", MEGABYTE / 2),
        repeated("one word", "a", 2 * MEGABYTE),
        repeated("a word of hyphens", "a-", MEGABYTE),
        repeated("full stops", "A. ", MEGABYTE),
        repeated("short sentences", "Kazakhstan chaired the SCO. ", MEGABYTE / 2),
        repeated("lines", "Kazakhstan holds it\n", MEGABYTE / 2),
        repeated("items", "- a Forum of Rivers, Osh\n", MEGABYTE / 2),
        repeated("paragraphs", "The SCO met in Osh on 5 May 2025.\n\n", MEGABYTE / 2),
        numbered("events", "The SCO Forum %d of Rivers was held in Osh on 5 May 2025. ", 2_000),
        numbered("instruments", "China signed the Agreement on River %d. ", 5_000),
        numbered("institutions", "The River %d Centre spoke of the SCO. ", 5_000),
        numbered("people", "President Aida Serik%dova spoke of the SCO. ", 5_000),
        numbered("days", "The SCO summit was held in Osh on 5 May %d. ", 5_000),
        repeated("table cells", "| Osh ", MEGABYTE / 2),
        Named.of("a word of capitals", "The SCO met " + "A".repeat(16_000) + " there."),
        Named.of("a word of marks", "The SCO met a" + "\u0301".repeat(40_000) + " there."),
        Named.of(
            "distinct undertakings behind a character of two units",
            "\uD83D\uDE00 "
                + distinct("Kazakhstan proposed a Programme on River %d and its banks. ", 11_000)),
        numbered("meetings", "The SCO Forum %d of Rivers was held in Osh on 5 May. ", 14_000),
        Named.of(
            "a name of initials",
            "At the SCO President " + "B C D E ".repeat(240) + "Omarov spoke."),
        repeated("blanks", "a" + " ".repeat(1000), MEGABYTE),
        Named.of("a line of blanks", "Osh is old.\n\nAlpha" + " ".repeat(20_000) + "beta gamma."),
        Named.of("a heading of blanks", "Osh is old.\n\n= " + " ".repeat(40_000) + "a"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void areReadInTimeOrRefused(String text) {
    try {
      EXTRACTOR.extract(new PageReader().read(new Text(text)));
    } catch (UnreadableTextException refused) {
      assertThat(refused.reason()).isEqualTo(UnreadableTextException.Reason.TOO_HARD);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan's chairmanship of the SCO in 9999-10000 began.",
        "The 99999999999th SCO summit met in Osh. The 25th SCO summit met in Osh in 2025.",
        "Kazakhstan takes over the SCO chair the next year. The SCO summit meets in Osh in May.",
      })
  void numbersWithoutBoundsAreNoException(String text) {
    WebPage page = new PageReader().read(new Text(text)).publishedOn(new EdtfDate("9999-12-31"));

    assertThat(EXTRACTOR.extract(page).facts())
        .flatExtracting(fact -> fact.values(Property.TERM))
        .allSatisfy(term -> assertThat(Term.parse(term)).hasToString(term));
  }

  private static Named<String> numbered(String name, String part, int times) {
    return Named.of(name, distinct(part, times));
  }

  private static String distinct(String part, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> part.formatted(1000 + i))
        .collect(Collectors.joining());
  }

  private static Named<String> repeated(String name, String part, int length) {
    return Named.of(name, part.repeat(Math.max(1, length / part.length())));
  }
}
