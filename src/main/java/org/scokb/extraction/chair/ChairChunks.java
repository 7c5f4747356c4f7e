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
 * What the patterns of {@code chair.yml} ask for in a sentence:
 *
 * <ul>
 *   <li>{@code HOLDER}: a member that could have the chair, by its name, its capital, its leader
 *   <li>{@code SUBJECT}: a holder, a pronoun, or {@code COUNTRY_WORD}, such as "my country"
 *   <li>{@code CHAIR}: the noun for the chair of the SCO, with article and adjectives
 *   <li>{@code BLOC}: the SCO, as the object of a verb
 *   <li>{@code YEARS}: two years side by side
 *   <li>{@code LINK}: a step from a subject to its verb, over other members behind prepositions
 *   <li>{@code STEP}: a step to a holder, over no other one
 *   <li>{@code FILL}: a step from a verb to its object
 * </ul>
 */
final class ChairChunks implements Chunks {

  static final Set<String> KINDS =
      Set.of("HOLDER", "SUBJECT", "COUNTRY_WORD", "CHAIR", "BLOC", "YEARS", "LINK", "STEP", "FILL");

  /** How many words a leader's title and name may have. */
  private static final int LONGEST_NAME = 5;

  private static final int UNREAD = -2;

  private final Sentence sentence;
  private final int[] holders;
  private final int[] chairs;

  ChairChunks(Sentence sentence) {
    this.sentence = sentence;
    this.holders = new int[sentence.size() + 1];
    this.chairs = new int[sentence.size() + 1];
    java.util.Arrays.fill(holders, UNREAD);
    java.util.Arrays.fill(chairs, UNREAD);
  }

  @Override
  public int end(String kind, int from) {
    return switch (kind) {
      case "HOLDER" -> holder(from);
      case "CHAIR" -> {
        chairs[from] = chairs[from] == UNREAD ? ChairWords.chair(sentence, from) : chairs[from];
        yield chairs[from];
      }
      case "SUBJECT" -> {
        boolean own = sentence.reads(from, WordList.POSSESSIVES);
        int word =
            sentence.reads(from, WordList.CHAIR_PRONOUNS) ? from + 1 : own ? countryWord(from) : -1;
        yield word > 0 ? word : holder(from);
      }
      case "COUNTRY_WORD" -> countryWord(from);
      case "BLOC" -> ChairWords.organization(sentence, from);
      case "YEARS" -> TurnYears.end(sentence, from);
      case "LINK" -> link(from);
      case "STEP" -> isDenial(from) || holder(from) >= 0 ? -1 : from + 1;
      case "FILL" ->
          !sentence.token(from).isPunctuation() && holder(from) < 0 && !isDenial(from)
              ? from + 1
              : -1;
      default -> -1;
    };
  }

  private int holder(int from) {
    if (from >= sentence.size()) {
      return -1;
    }
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

  /** "My country", "the republic". */
  private int countryWord(int from) {
    boolean led =
        sentence.reads(from, WordList.POSSESSIVES) || sentence.reads(from, WordList.STATE_ARTICLES);
    return led
            && from + 1 < sentence.size()
            && !sentence.token(from + 1).isCapitalised()
            && sentence.reads(from + 1, WordList.CHAIR_COUNTRIES)
        ? from + 2
        : -1;
  }

  private int link(int from) {
    if (isDenial(from)) {
      return -1;
    }
    int behind = sentence.reads(from, WordList.STATE_PREPOSITIONS) ? holder(from + 1) : -1;
    int relative = sentence.reads(behind, ",") ? behind + 1 : behind;
    return behind > 0
        ? sentence.reads(relative, WordList.CHAIR_RELATIVE) ? -1 : behind
        : holder(from) < 0 ? from + 1 : -1;
  }

  private boolean isDenial(int i) {
    return sentence.reads(i, WordList.CHAIR_DENIALS);
  }
}
