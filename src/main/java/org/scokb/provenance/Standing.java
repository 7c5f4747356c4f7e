package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Rank;

/**
 * Which of the statements of one assertion stands for the others, and for how many. The order is
 * that of {@link Statements}: statements that say the same differ by when and where they say it.
 */
@Entity
public class Standing {

  private static final Comparator<Standing> BY_WEIGHT =
      comparing(Standing::day, nullsFirst(naturalOrder()))
          .thenComparing(Standing::article, nullsFirst(naturalOrder()))
          .thenComparing(Standing::start, nullsFirst(Comparator.reverseOrder()))
          .thenComparing(Standing::end, nullsFirst(naturalOrder()));

  @Id
  @Column(name = "assertion_id")
  private UUID assertion;

  private @Nullable EdtfDate assertedOn;

  @Column(name = "article_id")
  private @Nullable String article;

  @Column(name = "quote_start")
  private @Nullable Integer start;

  @Column(name = "quote_end")
  private @Nullable Integer end;

  @Column(name = "quote_id")
  private @Nullable Long quote;

  /** The quote itself, which is read when somebody looks at it: few do. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "quote_id", insertable = false, updatable = false)
  private @Nullable Quote place;

  private long statements;
  private long quotes;

  @Enumerated(EnumType.STRING)
  private Rank rank;

  Standing() {}

  Standing(
      UUID assertion,
      @Nullable EdtfDate assertedOn,
      @Nullable String article,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable Long quote,
      long statements,
      long quotes,
      Rank rank) {
    this.assertion = assertion;
    this.assertedOn = assertedOn;
    this.article = article;
    this.start = start;
    this.end = end;
    this.quote = quote;
    this.statements = statements;
    this.quotes = quotes;
    this.rank = rank;
  }

  static Standing ofReference(UUID assertion) {
    return new Standing(assertion, null, null, null, null, null, 1, 0, Rank.PREFERRED);
  }

  static Standing at(UUID assertion, Quote quote, boolean leading) {
    return new Standing(
        assertion,
        quote.assertedOn(),
        quote.article(),
        quote.start(),
        quote.end(),
        quote.id(),
        1,
        leading ? 1 : 0,
        Rank.PREFERRED);
  }

  /** The same statement as what stands for others. */
  public Standing standingFor(Standing others) {
    return counting(others.statements, others.quotes, others.rank);
  }

  /** What stands when another statement has come. */
  public Standing with(Standing come) {
    return (come.outweighs(this) ? come : this)
        .counting(statements + come.statements, quotes + come.quotes, rank);
  }

  /** What is left when a statement has gone. */
  public Standing without(Standing gone) {
    return counting(statements - gone.statements, quotes - gone.quotes, rank);
  }

  private Standing counting(long statements, long quotes, Rank rank) {
    return new Standing(
        assertion, assertedOn, article, start, end, quote, statements, quotes, rank);
  }

  /** How many statements it stands for, itself included. */
  public long statements() {
    return statements;
  }

  /** How many quotes have the first of their statements among these. */
  long quotes() {
    return quotes;
  }

  @Nullable Long quote() {
    return quote;
  }

  /** The quote where it has been read from the database. */
  @Nullable Quote place() {
    return place;
  }

  public Rank rank() {
    return rank;
  }

  /** The id of the assertion. */
  public UUID assertion() {
    return assertion;
  }

  /** Whether it goes before another in the same assertion. */
  public boolean outweighs(Standing other) {
    return BY_WEIGHT.compare(this, other) > 0;
  }

  /** Whether both are the same statement in the same assertion. */
  public boolean isSame(Standing other) {
    return Objects.equals(article, other.article)
        && Objects.equals(start, other.start)
        && Objects.equals(end, other.end);
  }

  private @Nullable LocalDate day() {
    return EdtfDate.lastDay(assertedOn);
  }

  @Nullable EdtfDate assertedOn() {
    return assertedOn;
  }

  @Nullable String article() {
    return article;
  }

  @Nullable Integer start() {
    return start;
  }

  @Nullable Integer end() {
    return end;
  }
}
