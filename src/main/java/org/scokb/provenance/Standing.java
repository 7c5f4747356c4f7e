package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * What decides which of the statements in one wording stands for the others: the order is that of
 * {@link Statements}, in which statements that say the same differ by when and where they say it.
 *
 * @param statement the statement's id; {@code null} before it is stored
 * @param wording its wording's id
 * @param subject the id of what the wording speaks of
 * @param value what it says of that
 */
public record Standing(
    @Nullable Long statement,
    UUID wording,
    String subject,
    String value,
    @Nullable EdtfDate assertedOn,
    @Nullable String article,
    @Nullable Integer start,
    @Nullable Integer end) {

  private static final Comparator<Standing> BY_WEIGHT =
      comparing(Standing::day, nullsFirst(naturalOrder()))
          .thenComparing(Standing::article, nullsFirst(naturalOrder()))
          .thenComparing(Standing::start, nullsFirst(Comparator.reverseOrder()))
          .thenComparing(Standing::end, nullsFirst(naturalOrder()));

  /** Whether it goes before another in the same wording. */
  public boolean outweighs(Standing other) {
    return BY_WEIGHT.compare(this, other) > 0;
  }

  private static @Nullable LocalDate day(Standing standing) {
    return standing.assertedOn == null ? null : standing.assertedOn.latest();
  }
}
