package org.scokb.extraction.chair;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Chunks;

/**
 * What the patterns of {@code chair.yml} ask for in a sentence: {@code HOLDER} is a member that
 * could have the chair, by its name, its capital, its leader; {@code YEARS} are two years side by
 * side.
 */
record ChairChunks(Sentence sentence) implements Chunks {

  static final Set<String> KINDS = Set.of("HOLDER", "YEARS");

  /** How many words a leader's title and name may have. */
  private static final int LONGEST_NAME = 5;

  @Override
  public int end(String kind, int from) {
    if (kind.equals("YEARS")) {
      return TurnYears.end(sentence, from);
    }
    Mention holder = holderAt(from);
    int end = holder == null ? -1 : holder.to();
    return end > 0 && sentence.reads(end, WordList.CHAIR_SIDES) ? end + 1 : end;
  }

  /** The member that begins at a token. */
  @Nullable Mention holderAt(int from) {
    Mention state = States.stateAt(sentence, from);
    state = state == null ? leader(from) : state;
    return state != null && Gazetteer.isMember(States.code(state)) ? state : null;
  }

  private @Nullable Mention leader(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_NAME); i++) {
      if (!sentence.token(i).isCapitalised() || sentence.isNamed(i, Mention.Kind.COUNTRY)) {
        return null;
      }
      Mention led = States.leaderAt(sentence, i);
      if (led != null) {
        return led;
      }
    }
    return null;
  }
}
