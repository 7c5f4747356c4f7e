package org.scokb.extraction.chair;

import java.util.Arrays;
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
final class ChairChunks implements Chunks {

  static final Set<String> KINDS = Set.of("HOLDER", "YEARS");

  /** How many words a leader's title and name may have. */
  private static final int LONGEST_NAME = 5;

  private static final int UNREAD = -2;

  private final Sentence sentence;
  private final int[] holders;

  ChairChunks(Sentence sentence) {
    this.sentence = sentence;
    this.holders = new int[sentence.size() + 1];
    Arrays.fill(holders, UNREAD);
  }

  @Override
  public int end(String kind, int from) {
    return kind.equals("YEARS") ? TurnYears.end(sentence, from) : holder(from);
  }

  private int holder(int from) {
    if (holders[from] == UNREAD) {
      Mention state = holderAt(from);
      int end = state == null ? -1 : state.to();
      holders[from] = end > 0 && sentence.reads(end, WordList.CHAIR_SIDES) ? end + 1 : end;
    }
    return holders[from];
  }

  /** The member that begins at a token. */
  @Nullable Mention holderAt(int from) {
    Mention state = States.stateAt(sentence, from);
    if (state == null) {
      state = leader(from);
    }
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
