package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * Which of the statements in one wording stands for the others. The order is that of {@link
 * Statements}: statements that say the same differ by when and where they say it.
 */
@Entity
@Table(name = "standing")
public class Standing {

  private static final Comparator<Standing> BY_WEIGHT =
      comparing(Standing::day, nullsFirst(naturalOrder()))
          .thenComparing(Standing::article, nullsFirst(naturalOrder()))
          .thenComparing(Standing::start, nullsFirst(Comparator.reverseOrder()))
          .thenComparing(Standing::end, nullsFirst(naturalOrder()));

  @Id
  @Column(name = "wording_id")
  private UUID wording;

  private @Nullable EdtfDate assertedOn;

  @Column(name = "article_id")
  private @Nullable String article;

  @Column(name = "quote_start")
  private @Nullable Integer start;

  @Column(name = "quote_end")
  private @Nullable Integer end;

  @SuppressWarnings("NullAway.Init")
  Standing() {}

  Standing(
      UUID wording,
      @Nullable EdtfDate assertedOn,
      @Nullable String article,
      @Nullable Integer start,
      @Nullable Integer end) {
    this.wording = wording;
    this.assertedOn = assertedOn;
    this.article = article;
    this.start = start;
    this.end = end;
  }

  /** The id of the wording. */
  public UUID wording() {
    return wording;
  }

  /** Whether it goes before another in the same wording. */
  public boolean outweighs(Standing other) {
    return BY_WEIGHT.compare(this, other) > 0;
  }

  /** Whether both are the same statement in the same wording. */
  public boolean isSame(Standing other) {
    return Objects.equals(article, other.article)
        && Objects.equals(start, other.start)
        && Objects.equals(end, other.end);
  }

  private @Nullable LocalDate day() {
    return assertedOn == null ? null : assertedOn.latest();
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
