package org.scokb.extraction.chair;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Antecedents;
import org.scokb.extraction.page.States;

/** Finds who holds the chair where the noun for it stands beside the state, without a verb. */
final class ChairAppositions {

  private final ChairWords words;
  private final States states;
  private final Antecedents antecedents;
  private final Set<String> headTimes;
  private final Set<String> headPlaces;

  ChairAppositions(Lexicon lexicon, ChairWords words, States states, Antecedents antecedents) {
    this.antecedents = antecedents;
    this.words = words;
    this.states = states;
    this.headTimes = lexicon.words("chair_times");
    this.headPlaces = lexicon.words("chair_places");
  }

  /** "Uzbekistan, chair for 2021–2022", "as chair", "the current chair, Kyrgyzstan". */
  void read(Sentence sentence, @Nullable Sentence before, int noun, ChairTurns turns) {
    int i = noun - 1;
    while (i >= 0
        && (words.isAdjective(sentence, i)
            || States.ARTICLES.contains(sentence.norm(i))
            || sentence.reads(i, "in")
            || sentence.reads(i, "at"))) {
      i--;
    }
    if (i >= 0 && (sentence.reads(i, ",") || sentence.reads(i, "("))) {
      Mention state = states.stateEndingAt(sentence, i - 1);
      if (state != null && state.form() == Mention.Form.NAME) {
        turns.add(sentence, state, Part.HOLDS, noun);
        return;
      }
    }
    boolean as = i >= 0 && sentence.reads(i, "as");
    boolean during = i >= 0 && (sentence.reads(i, "during") || sentence.reads(i, "success"));
    boolean in = words.isIn(sentence, noun);
    if (as || during || in) {
      Mention state = as ? antecedents.of(sentence, before, noun) : states.nearest(sentence, noun);
      if (state != null) {
        turns.add(sentence, state, Part.HOLDS, noun);
      } else if (!as && !during && hasPronoun(sentence, noun)) {
        turns.addPronoun(sentence, before, noun, noun, Part.HOLDS);
      }
      return;
    }
    // "the chairmanship is China's"
    int be = noun + 1;
    while (be < sentence.size() && sentence.dateAt(be) != null
        || sentence.reads(be, "for")
        || sentence.reads(be, "in")) {
      be++;
    }
    if (sentence.readsAny(be, "is", "was", "will")) {
      int at = sentence.reads(be + 1, "be") ? be + 2 : be + 1;
      Mention state = states.stateAt(sentence, at);
      if (state != null && sentence.reads(state.to(), "'s")) {
        turns.add(sentence, state, Part.HOLDS, noun);
        return;
      }
    }
    if (sentence.reads(noun + 1, ":")) {
      turns.add(sentence, states.stateOfLeader(sentence, noun + 2), Part.HOLDS, noun);
      return;
    }
    // "the current chair, Kyrgyzstan"
    if (sentence.reads(noun + 1, ",")) {
      Mention state = states.stateAt(sentence, noun + 2);
      if (state != null
          && state.form() == Mention.Form.NAME
          && sentence.norm(noun).equals("chair")) {
        turns.add(sentence, state, Part.HOLDS, noun);
      }
    }
  }

  /** "It will have brought a year in the chair to its end". */
  private static boolean hasPronoun(Sentence sentence, int noun) {
    return sentence.tokens().subList(0, noun).stream().anyMatch(token -> token.is("it"));
  }

  /** "Islamabad's first time at the head of the table". */
  void readTime(Sentence sentence, ChairTurns turns) {
    for (int i = 2; i < sentence.size(); i++) {
      boolean place =
          headPlaces.contains(sentence.norm(i))
              && sentence.reads(i - 1, "the")
              && sentence.readsAny(i - 2, "at", "in");
      if (!place || i < 5 || !headTimes.contains(sentence.norm(i - 3))) {
        continue;
      }
      int owner = i - 4;
      while (owner > 0 && words.isAdjective(sentence, owner)) {
        owner--;
      }
      if (sentence.reads(owner, "'s") && !words.isNoun(sentence, i)) {
        turns.add(sentence, states.stateEndingAt(sentence, owner - 1), Part.HOLDS, i);
      }
    }
  }
}
