package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;

/**
 * A place in an article that something of a subject rests on, and how much it tells a reader: words
 * that say something before a bare name or "it"; what states a value that stands before what states
 * another, or none; what states several before what states one; the latest article's first.
 *
 * @param evidence the quote, with the properties that it states
 * @param standing how many of these have the value that it states
 * @param assertedOn when its article was published
 */
record Quote(Evidence evidence, int standing, @Nullable EdtfDate assertedOn) {

  /** A clause has at least as many words. */
  private static final int CLAUSE = 4;

  /** The one that tells most first. */
  static final Comparator<Quote> MOST_TELLING_FIRST =
      comparing(Quote::says)
          .thenComparing(quote -> Math.min(1, quote.standing))
          .thenComparing(Quote::states)
          .thenComparing(Quote::standing)
          .thenComparing(Quote::day, nullsFirst(naturalOrder()))
          .reversed()
          .thenComparing(quote -> quote.evidence.article())
          .thenComparing(quote -> quote.evidence.start())
          .thenComparing(quote -> quote.evidence.end());

  /**
   * The quote of statements that stand at the same place.
   *
   * @param preferred those of them that the subject's values are
   */
  static Quote of(List<Statement> same, Set<Statement> preferred) {
    List<Property> properties = same.stream().map(Statement::property).distinct().sorted().toList();
    long standing =
        same.stream()
            .filter(preferred::contains)
            .map(Statement::property)
            .filter(property -> property != Property.MENTION)
            .distinct()
            .count();
    Statement first = same.get(0);
    return new Quote(
        java.util.Objects.requireNonNull(first.evidence()).of(properties),
        (int) standing,
        first.assertedOn());
  }

  /** What is said by the words alone: nothing by one, which is a name or stands for one. */
  private int says() {
    int words = evidence.exact().strip().split("\\s+").length;
    return words >= CLAUSE ? 2 : words > 1 ? 1 : 0;
  }

  private long states() {
    return evidence.properties().stream().filter(each -> each != Property.MENTION).count();
  }

  private @Nullable LocalDate day() {
    return assertedOn == null ? null : assertedOn.latest();
  }
}
