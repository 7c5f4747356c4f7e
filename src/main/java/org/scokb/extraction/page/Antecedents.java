package org.scokb.extraction.page;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/** Tells which state a pronoun points to: one that acts before it, or whose leader does. */
public final class Antecedents {

  private Antecedents() {}

  /**
   * What a pronoun points to, or the subject that a verb lacks.
   *
   * @param before the last sentence before that named a state or a leader
   */
  public static @Nullable Mention of(Sentence sentence, @Nullable Sentence before, int pronoun) {
    Mention here = States.nearest(sentence, pronoun, true);
    if (here != null) {
      return here;
    }
    Mention earlier = before == null ? null : States.nearest(before, before.size());
    if (earlier == null && before != null) {
      earlier = leaderBefore(before, before.size());
    }
    Mention oblique = States.nearest(sentence, pronoun, false);
    return oblique == null ? earlier : oblique;
  }

  /**
   * Whether a pronoun in a later sentence may stand for a state or leader that is named here: not
   * where "it succeeded Tajikistan" goes on about another.
   */
  public static boolean changesTopic(Sentence sentence) {
    int end = sentence.size();
    Mention free = States.nearest(sentence, end, true);
    boolean goesOn = free != null && sentence.reads(free.from() - 2, "it");
    return !goesOn
        && (States.nearest(sentence, end) != null || leaderBefore(sentence, end) != null);
  }

  /** The state whose leader was named last before a token. */
  private static @Nullable Mention leaderBefore(Sentence sentence, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Mention state = States.leaderAt(sentence, i);
      if (state != null) {
        return state;
      }
    }
    return null;
  }
}
