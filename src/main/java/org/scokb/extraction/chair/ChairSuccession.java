package org.scokb.extraction.chair;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.page.States;

/** Finds who follows whom in the chair. */
final class ChairSuccession {

  private final ChairWords words;
  private final States states;
  private final Phrases<String> following;
  private final Phrases<String> succession;
  private final Phrases<String> entering;
  private final Phrases<String> leaving;
  private final Set<String> adverbials;
  private final Set<String> orderWords;
  private final Set<String> turnWords;

  ChairSuccession(Lexicon lexicon, ChairWords words, States states) {
    this.words = words;
    this.states = states;
    this.following = lexicon.phrases("chair_following");
    this.succession = lexicon.phrases("chair_succession");
    this.entering = lexicon.phrases("chair_entering");
    this.leaving = lexicon.phrases("chair_leaving");
    this.adverbials = lexicon.words("chair_adverbials");
    this.turnWords = lexicon.words("chair_turns");
    this.orderWords = lexicon.words("chair_order");
  }

  /**
   * "Kazakhstan succeeded Uzbekistan", "Kyrgyzstan is followed by Pakistan": what one member takes,
   * the other gives. Words that are said of much else need the chair or the order of turns near.
   */
  void read(Sentence sentence, @Nullable Sentence before, ChairTurns turns) {
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
      boolean pronoun = first == null && sure && sentence.reads(i - 1, "it");
      if (first == null && !pronoun
          || second == null
          || !isWhole(sentence, second)
          || !sure && !near) {
        continue;
      }
      Part part = passive ? Part.GIVES : Part.TAKES;
      if (pronoun) {
        turns.addPronoun(sentence, before, i - 1, i, part);
      } else {
        turns.add(sentence, first, part, i);
      }
      turns.add(sentence, second, passive ? Part.TAKES : Part.GIVES, i);
    }
  }

  /**
   * "Kyrgyzstan stepped down", "Kyrgyzstan took over again last September": verbs without an
   * object, which mean the chair where it is spoken of, or a time, a place or a summit is told.
   */
  void readChange(Sentence sentence, boolean spoken, ChairTurns turns) {
    for (int i = 1; i < sentence.size(); i++) {
      Phrases.Match<String> enters = entering.at(sentence.tokens(), i);
      Phrases.Match<String> verb = enters != null ? enters : leaving.at(sentence.tokens(), i);
      Mention state = verb == null ? null : states.directSubject(sentence, i);
      if (verb == null
          || state == null
          || !isWhole(sentence, state)
          || words.isDenied(sentence, i)
          || !spoken && !isPlaced(sentence, state)) {
        continue;
      }
      Mention next =
          sentence.reads(verb.to(), "to") ? states.stateAt(sentence, verb.to() + 1) : null;
      if (next != null || standsAlone(sentence, verb.to())) {
        turns.add(sentence, state, enters == null ? Part.GIVES : Part.TAKES, i);
        turns.add(sentence, next, Part.TAKES, i);
      }
    }
  }

  private boolean standsAlone(Sentence sentence, int i) {
    return i >= sentence.size()
        || sentence.token(i).isPunctuation()
        || sentence.dateAt(i) != null
        || adverbials.contains(sentence.norm(i));
  }

  private static boolean isPlaced(Sentence sentence, Mention state) {
    return !sentence.dates().isEmpty()
        || sentence.mentions(Mention.Kind.PLACE).anyMatch(place -> place != state)
        || sentence.tokens().stream().anyMatch(token -> token.is("summit"));
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
