package org.scokb.extraction.chair;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.States;
import org.scokb.text.Span;

/** Finds turns in the chair that years tell, without a verb of holding it. */
final class ChairYears {

  /** As many words may stand between the years of two turns. */
  private static final int LONGEST_CHAIN = 8;

  private final Gazetteer gazetteer;
  private final States states;
  private final Set<String> turnWords;
  private final Set<String> ordinals;
  private final Set<String> chain;
  private final Set<String> orderNouns;

  ChairYears(Lexicon lexicon, States states) {
    this.gazetteer = lexicon.gazetteer();
    this.states = states;
    this.turnWords = lexicon.words("chair_turns");
    this.ordinals = lexicon.words("chair_ordinals");
    this.chain = lexicon.words("chair_chain");
    this.orderNouns = lexicon.words("chair_order_nouns");
  }

  /**
   * @param here whether the chair is spoken of
   */
  void read(Sentence sentence, boolean here, ChairTurns turns) {
    readYears(sentence, here, turns);
    readTurnWords(sentence, turns);
    readYearHeading(sentence, here, turns);
  }

  /** "2018–2019." and behind it "The Kyrgyz Republic offered …": years before a paragraph. */
  void readYearsBefore(Sentence sentence, Sentence years, ChairTurns turns) {
    DateMention date = years.dateAt(0);
    Mention state = states.stateAt(sentence, 0);
    if (date != null
        && date.kind() == DateMention.Kind.YEARS
        && years.tokenAt(date.span().end()) >= years.size() - 1
        && years.block().equals(sentence.block())
        && state != null
        && gazetteer.isMember(states.code(state))) {
      Span evidence = date.span().cover(state.span());
      turns.add(new Turn(states.code(state), Part.HOLDS, years, 0, evidence, true));
    }
  }

  /** "2018–2019: the Kyrgyz Republic offered …": years that stand before a paragraph. */
  private void readYearHeading(Sentence sentence, boolean here, ChairTurns turns) {
    DateMention date = sentence.dateAt(0);
    if (!here || date == null || date.kind() != DateMention.Kind.YEARS) {
      return;
    }
    int after = sentence.tokenAt(date.span().end());
    boolean apart = sentence.readsAny(after, ".", ":", "–", "-", ")", ",");
    Mention state = apart ? states.stateAt(sentence, after + 1) : null;
    if (state != null && gazetteer.isMember(states.code(state)) && !turns.has(sentence, state)) {
      turns.add(
          new Turn(
              states.code(state), Part.HOLDS, sentence, 0, state.span().cover(date.span()), true));
    }
  }

  /** "The Kyrgyz, whose tenure covers 2025–2026": a word for a turn, with a member and years. */
  private void readTurnWords(Sentence sentence, ChairTurns turns) {
    for (int i = 1; i < sentence.size(); i++) {
      if (!turnWords.contains(sentence.norm(i))) {
        continue;
      }
      for (DateMention date : sentence.dates()) {
        int at = sentence.tokenAt(date.span().start());
        if (date.kind() != DateMention.Kind.YEARS || Math.abs(at - i) > 6) {
          continue;
        }
        Mention state = states.nearest(sentence, i);
        boolean known = state != null && turns.has(sentence, state);
        if (state != null && !known && gazetteer.isMember(states.code(state))) {
          Span evidence = state.span().cover(sentence.token(i).span());
          turns.add(new Turn(states.code(state), Part.HOLDS, sentence, at, evidence, true));
        }
      }
    }
  }

  /**
   * "Kazakhstan presided in 2023-2024, and China in 2024-2025": the years tell that it is a turn.
   */
  private void readYears(Sentence sentence, boolean here, ChairTurns turns) {
    for (DateMention date : sentence.dates()) {
      int at = sentence.tokenAt(date.span().start());
      if (date.kind() != DateMention.Kind.YEARS
          || !sentence.readsAny(at - 1, "in", "for", ",", "(", "and", "from")) {
        continue;
      }
      readBesides(sentence, date, at, turns);
      int end = at - 2;
      while (end > 0
          && (sentence.norm(end).startsWith("presid")
              || sentence.reads(end, "chaired")
              || sentence.reads(end, "before")
              || sentence.readsAny(end, "you", "us", "it") && sentence.reads(end - 1, "before")
              || sentence.reads(end, "in")
              || sentence.reads(end, "turn")
              || sentence.reads(end, "followed")
              || sentence.reads(end, "'s")
              || ordinals.contains(sentence.norm(end))
              || sentence.reads(end, ",")
              || States.FILLERS.contains(sentence.norm(end)) && sentence.norm(end).length() > 2)) {
        end--;
      }
      Mention state = states.stateEndingAt(sentence, end);
      if (state == null && isChained(sentence, date)) {
        state = states.nearest(sentence, at);
      } else if (state != null && turns.has(sentence, state)) {
        continue;
      }
      boolean oblique =
          state != null
              && !here
              && States.PREPOSITIONS.contains(sentence.norm(state.from() - 1))
              && !sentence.reads(state.from() - 2, "followed", "by")
              && !sentence.reads(state.from() - 2, "succeeded", "by");
      if (state != null && !oblique && gazetteer.isMember(states.code(state))) {
        Span evidence = state.span().cover(date.span());
        turns.add(new Turn(states.code(state), Part.HOLDS, sentence, at, evidence, !here));
      }
    }
  }

  /**
   * "In 2005–2006, 2011–2012 and 2017–2018", "in 2004–2005 and then in 2010–2011": the same
   * member's turns.
   */
  private boolean isChained(Sentence sentence, DateMention date) {
    int at = sentence.tokenAt(date.span().start());
    int before = at - 1;
    while (before > 0 && at - before <= LONGEST_CHAIN && isChain(sentence, before)) {
      before--;
    }
    DateMention other = before > 0 && before < at - 1 ? sentence.dateAt(before) : null;
    return other != null && other.kind() == DateMention.Kind.YEARS;
  }

  private boolean isChain(Sentence sentence, int i) {
    return chain.contains(sentence.norm(i)) || ordinals.contains(sentence.norm(i));
  }

  /** Years of which a member is told to come before or after, or that it presided in them. */
  private void readBesides(Sentence sentence, DateMention date, int at, ChairTurns turns) {
    Mention state = inOrder(sentence, at - 2);
    if (state == null) {
      state = presiding(sentence, sentence.tokenAt(date.span().end()));
    }
    if (state != null && !turns.has(sentence, state) && gazetteer.isMember(states.code(state))) {
      Span evidence = state.span().cover(date.span());
      turns.add(new Turn(states.code(state), Part.HOLDS, sentence, at, evidence, true));
    }
  }

  /** "Russia, our successor" in 2027–2028. */
  private @Nullable Mention inOrder(Sentence sentence, int word) {
    if (word < 2 || !orderNouns.contains(sentence.norm(word))) {
      return null;
    }
    int comma = sentence.reads(word - 1, ",") ? word - 1 : word - 2;
    return sentence.reads(comma, ",") ? states.stateEndingAt(sentence, comma - 1) : null;
  }

  /** In 2022–2023, "when New Delhi presided". */
  private @Nullable Mention presiding(Sentence sentence, int at) {
    Mention state = sentence.reads(at, ",", "when") ? states.stateAt(sentence, at + 2) : null;
    boolean presides =
        state != null
            && (sentence.norm(state.to()).startsWith("presid")
                || sentence.reads(state.to(), "chaired"));
    return presides ? state : null;
  }
}
