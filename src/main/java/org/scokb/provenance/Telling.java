package org.scokb.provenance;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.scokb.provenance.QuoteRepository.Said;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;

/**
 * How much a quote tells a reader of its subject: words that say something before a bare name or
 * "it"; what states a value that stands before what states another, or none; what states several
 * before what states one; the latest article's first.
 *
 * @param properties what it states
 * @param standing how many of these have the value that it states
 */
record Telling(Quote quote, List<Property> properties, long standing) {

  /** A clause has at least as many words. */
  private static final int CLAUSE = 4;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** More than days that there are. */
  private static final long DAYS = 10_000_000;

  private static final int MOST_PROPERTIES = 9;

  static final Comparator<Telling> MOST_FIRST =
      comparing(Telling::says)
          .thenComparing(telling -> Math.min(1, telling.standing))
          .thenComparing(Telling::states)
          .thenComparing(Telling::standing)
          .thenComparing(Telling::day)
          .reversed()
          .thenComparing(telling -> telling.quote.article())
          .thenComparing(telling -> telling.quote.start())
          .thenComparing(telling -> telling.quote.end());

  /** By what is said at a quote, and what stands for all that is stated of its subject. */
  static Telling of(List<Said> here, Statements about) {
    List<Said> standing = here.stream().filter(Said::stands).toList();
    return new Telling(
        here.get(0).quote(),
        standing.stream().map(Said::property).distinct().sorted().toList(),
        standing.stream()
            .filter(each -> each.property() != Property.MENTION)
            .filter(each -> about.isPreferred(each.property(), each.value()))
            .map(Said::property)
            .distinct()
            .count());
  }

  /** The order as a number, but for what depends on other articles: the more, the earlier. */
  long weight() {
    return (says() * (MOST_PROPERTIES + 1L) + states()) * DAYS + day();
  }

  Evidence evidence() {
    return quote.evidence(properties);
  }

  /** What is said by the words alone: nothing by one, which is a name or stands for one. */
  private int says() {
    int words = SPACE.split(quote.exact().strip()).length;
    return words >= CLAUSE ? 2 : words > 1 ? 1 : 0;
  }

  private long states() {
    return Math.min(
        MOST_PROPERTIES, properties.stream().filter(each -> each != Property.MENTION).count());
  }

  private long day() {
    LocalDate day = EdtfDate.lastDay(quote.assertedOn());
    return day == null ? 0 : Math.floorMod(day.toEpochDay() + DAYS / 2, DAYS);
  }
}
