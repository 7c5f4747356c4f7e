package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
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

  /** When and where an article says it; a reference table's statement has no such place. */
  @Embeddable
  record Place(
      @Nullable EdtfDate assertedOn,
      @Column(name = "article_id") String article,
      @Column(name = "quote_start") Integer start,
      @Column(name = "quote_end") Integer end,
      @Column(name = "quote_id") @Nullable Long quote) {}

  static final Comparator<Standing> BY_PLACE =
      comparing(
          Standing::place,
          nullsFirst(
              comparing(Place::article)
                  .thenComparing(Place::start, reverseOrder())
                  .thenComparing(Place::end)));

  private static final Comparator<Standing> BY_WEIGHT =
      comparing(Standing::day, nullsFirst(naturalOrder())).thenComparing(BY_PLACE);

  @Id
  @Column(name = "assertion_id")
  private UUID assertion;

  private @Nullable Place place;

  /** The quote itself, which is read when somebody looks at it: few do. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "quote_id", insertable = false, updatable = false)
  private @Nullable Quote quote;

  private long statements;
  private long quotes;

  @Enumerated(EnumType.STRING)
  private Rank rank;

  Standing() {}

  private Standing(UUID assertion, @Nullable Place place, long statements, long quotes, Rank rank) {
    this.assertion = assertion;
    this.place = place;
    this.statements = statements;
    this.quotes = quotes;
    this.rank = rank;
  }

  /**
   * A statement that stands for itself.
   *
   * @param quote where it is said; {@code null} where a reference table says it
   * @param leading whether it is the first there
   */
  static Standing of(UUID assertion, @Nullable Quote quote, boolean leading) {
    Place place = quote == null ? null : quote.place();
    return new Standing(assertion, place, 1, leading ? 1 : 0, Rank.PREFERRED);
  }

  /** The same statement as what stands for others. */
  public Standing standingFor(Standing others) {
    return counting(others.statements, others.quotes, others.rank);
  }

  /** The same statement with the rank that another has. */
  public Standing rankedAs(Standing other) {
    return counting(statements, quotes, other.rank);
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
    return new Standing(assertion, place, statements, quotes, rank);
  }

  /** How many statements it stands for, itself included. */
  public long statements() {
    return statements;
  }

  /** How many quotes have the first of their statements among these. */
  long quotes() {
    return quotes;
  }

  @Nullable Place place() {
    return place;
  }

  /** The quote where it has been read from the database. */
  @Nullable Quote quote() {
    return quote;
  }

  public Rank rank() {
    return rank;
  }

  public UUID assertion() {
    return assertion;
  }

  /** Whether it goes before another in the same assertion. */
  public boolean outweighs(Standing other) {
    return BY_WEIGHT.compare(this, other) > 0;
  }

  /** Whether both are the same statement in the same assertion, and weigh the same. */
  public boolean isSame(Standing other) {
    return BY_WEIGHT.compare(this, other) == 0;
  }

  private @Nullable LocalDate day() {
    return EdtfDate.lastDay(place == null ? null : place.assertedOn());
  }
}
