package org.scokb.extraction.phrase;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Condition;

/** The years that an instrument or undertaking is said to cover, beside its name or after it. */
final class CoveredYears {

  private CoveredYears() {}

  /** The years given around a name: after its complement or all of it, before it, at its end. */
  static @Nullable DateMention around(Sentence sentence, int from, int complemented, int to) {
    DateMention period = to > complemented ? after(sentence, complemented) : null;
    period = period == null ? after(sentence, to) : period;
    period = period == null ? before(sentence, from) : period;
    return period == null ? period(sentence, to - 1) : period;
  }

  /**
   * The years given just after a name: "for 2024-2029", "for the period 2024-2029", "until 2035".
   */
  static @Nullable DateMention after(Sentence sentence, int to) {
    return period(sentence, Condition.YEARS_FOLLOW.after(sentence, to));
  }

  /** The years given just before a name: "the 2024-2029 programme". */
  private static @Nullable DateMention before(Sentence sentence, int from) {
    DateMention date = sentence.dateAt(from - 1);
    return date != null && date.kind() == DateMention.Kind.YEARS ? date : null;
  }

  /** The years that a token belongs to. */
  private static @Nullable DateMention period(Sentence sentence, int i) {
    DateMention date = sentence.dateAt(i);
    return date != null && date.kind().isPeriod() ? date : null;
  }
}
