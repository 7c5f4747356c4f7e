package org.scokb.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.ChairReader.Part;

/** Finds who follows whom in the chair. */
final class ChairSuccession {

  private final ChairWords words;
  private final States states;
  private final Phrases<String> following;
  private final Phrases<String> succession;
  private final Set<String> orderWords;
  private final Set<String> turnWords;

  ChairSuccession(Lexicon lexicon, ChairWords words, States states) {
    this.words = words;
    this.states = states;
    this.following = lexicon.phrases("chair_following");
    this.succession = lexicon.phrases("chair_succession");
    this.turnWords = lexicon.words("chair_turns");
    this.orderWords = lexicon.words("chair_order");
  }

  /**
   * "Kazakhstan succeeded Uzbekistan", "Kyrgyzstan is followed by Pakistan": what one member takes,
   * the other gives. Words that are said of much else need the chair or the order of turns near.
   */
  void read(Sentence sentence, ChairTurns turns) {
    boolean near = words.speaksOfChair(sentence) || speaksOfOrder(sentence);
    for (int i = 1; i < sentence.size(); i++) {
      Phrases.Match<String> verb = succession.at(sentence.tokens(), i);
      boolean sure = verb != null;
      if (verb == null && near) {
        verb = following.at(sentence.tokens(), i);
      }
      if (verb == null || words.isDenied(sentence, i)) {
        continue;
      }
      boolean passive = sentence.reads(verb.to(), "by");
      int object = passive ? verb.to() + 1 : verb.to();
      Mention first = states.directSubject(sentence, i);
      Mention second = states.stateAt(sentence, object);
      if (first == null || second == null || !isWhole(sentence, second) || !sure && !near) {
        continue;
      }
      turns.add(sentence, first, passive ? Part.GIVES : Part.TAKES, i);
      turns.add(sentence, second, passive ? Part.TAKES : Part.GIVES, i);
    }
  }

  /** Who is said to come next, where the chair is spoken of: "China follows for 2024–2025." */
  void readNext(Sentence sentence, @Nullable Sentence before, int i, ChairTurns turns) {
    if (sentence.norm(i).startsWith("presid")) {
      readPresiding(sentence, i, turns);
    }
    Phrases.Match<String> verb = following.at(sentence.tokens(), i);
    if (verb == null) {
      return;
    }
    Mention state = subject(sentence, i - 1);
    boolean dated = isDated(sentence, i);
    if (state != null && (dated || endsClause(sentence, verb.to()) && turns.areIn(sentence))) {
      turns.add(sentence, state, Part.TAKES, i);
    } else if (dated && sentence.reads(i - 2, "your", "country")) {
      turns.addPronoun(sentence, before, i - 2, i, Part.TAKES);
    }
  }

  /** "China", or "China's turn". */
  private @Nullable Mention subject(Sentence sentence, int last) {
    boolean turn = turnWords.contains(sentence.norm(last)) && sentence.reads(last - 1, "'s");
    return states.stateEndingAt(sentence, turn ? last - 2 : last);
  }

  /** "Russia, which presides after it", "Russia, which presides at present". */
  private void readPresiding(Sentence sentence, int i, ChairTurns turns) {
    boolean next = sentence.readsAny(i + 1, "after", "next", "thereafter");
    boolean now =
        sentence.reads(i + 1, "at", "present")
            || sentence.readsAny(i + 1, "now", "today", "currently", "until", "till");
    if (next || now) {
      Part part = next ? Part.TAKES : Part.HOLDS;
      turns.add(sentence, states.directSubject(sentence, i), part, i);
    }
  }

  private static boolean endsClause(Sentence sentence, int i) {
    return i >= sentence.size() || sentence.readsAny(i, ".", ";", ")", ",");
  }

  /** A state itself, and neither something of it nor something that is called after it. */
  private static boolean isWhole(Sentence sentence, Mention state) {
    Token next = sentence.token(Math.min(state.to(), sentence.size() - 1));
    return state.form() == Mention.Form.NAME
        && !sentence.reads(state.to(), "'s")
        && !sentence.reads(state.to(), "-")
        && (state.to() >= sentence.size() || !next.isCapitalised());
  }

  private boolean speaksOfOrder(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> orderWords.contains(token.norm()));
  }

  private static boolean isDated(Sentence sentence, int verb) {
    return sentence.dates().stream()
        .filter(date -> date.kind() == DateMention.Kind.YEARS)
        .mapToInt(date -> sentence.tokenAt(date.span().start()))
        .anyMatch(at -> at > verb && at < verb + 7);
  }
}
