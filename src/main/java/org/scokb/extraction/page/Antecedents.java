package org.scokb.extraction.page;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/** Tells which state a pronoun points to: one that acts before it, or whose leader does. */
public final class Antecedents {

  private final States states;

  public Antecedents(States states) {
    this.states = states;
  }

  /**
   * What a pronoun points to, or the subject that a verb lacks.
   *
   * @param before the last sentence before that named a state or a leader
   */
  public @Nullable Mention of(Sentence sentence, @Nullable Sentence before, int pronoun) {
    Mention here = states.nearest(sentence, pronoun, true);
    if (here != null) {
      return here;
    }
    Mention earlier = before == null ? null : states.nearest(before, before.size());
    if (earlier == null && before != null) {
      earlier = leaderBefore(before, before.size());
    }
    Mention oblique = states.nearest(sentence, pronoun, false);
    return oblique == null ? earlier : oblique;
  }

  /**
   * Whether a pronoun in a later sentence may stand for a state or leader that is named here: not
   * where "it succeeded Tajikistan" goes on about another.
   */
  public boolean changesTopic(Sentence sentence) {
    int end = sentence.size();
    Mention free = states.nearest(sentence, end, true);
    boolean goesOn = free != null && sentence.reads(free.from() - 2, "it");
    return !goesOn
        && (states.nearest(sentence, end) != null || leaderBefore(sentence, end) != null);
  }

  /** The state whose leader was named last before a token. */
  private @Nullable Mention leaderBefore(Sentence sentence, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Mention state = states.leaderAt(sentence, i);
      if (state != null) {
        return state;
      }
    }
    return null;
  }
}
