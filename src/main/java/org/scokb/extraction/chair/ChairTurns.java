package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Antecedents;
import org.scokb.extraction.page.States;
import org.scokb.text.Span;

/** The turns in the chair found so far on a page, and how a place in a sentence becomes one. */
final class ChairTurns {

  /** No article speaks of the chair more often; a text made to be hard may. */
  private static final int MOST = 300;

  private final Gazetteer gazetteer;
  private final States states;
  private final Antecedents antecedents;
  private final @Nullable String speaker;
  private final List<Turn> turns = new ArrayList<>();

  /**
   * @param speaker the member that "we" stands for; {@code null} where nobody speaks
   */
  ChairTurns(
      Gazetteer gazetteer, States states, Antecedents antecedents, @Nullable String speaker) {
    this.gazetteer = gazetteer;
    this.states = states;
    this.antecedents = antecedents;
    this.speaker = speaker;
  }

  List<Turn> all() {
    return turns;
  }

  boolean areMany() {
    return turns.size() > MOST;
  }

  /** Whether a turn of that state was found in a sentence. */
  boolean has(Sentence sentence, Mention state) {
    return turns.stream()
        .anyMatch(turn -> turn.sentence() == sentence && turn.evidence().overlaps(state.span()));
  }

  /** Whether a sentence told a turn, or more. */
  boolean areIn(Sentence sentence) {
    return !turns.isEmpty() && turns.get(turns.size() - 1).sentence() == sentence;
  }

  void add(Turn turn) {
    turns.add(turn);
  }

  /** Adds the turn of a state; {@code false} if it is no member. */
  boolean add(Sentence sentence, @Nullable Mention state, Part part, int cue) {
    if (state == null || !gazetteer.isMember(states.code(state))) {
      return false;
    }
    Span chair = sentence.token(cue).span();
    Span evidence = sentence.span().contains(state.span()) ? state.span().cover(chair) : chair;
    turns.add(new Turn(states.code(state), part, sentence, cue, evidence, false));
    return true;
  }

  /** Adds the turn of whoever a pronoun, or the subject that a verb lacks, stands for. */
  boolean addPronoun(
      Sentence sentence, @Nullable Sentence before, int pronoun, int cue, Part part) {
    boolean firstPerson =
        sentence.readsAny(pronoun, "we", "our", "us", "my", "i")
            || firstPersonBefore(sentence, pronoun);
    String member = firstPerson ? speaker() : null;
    if (member != null && gazetteer.isMember(member)) {
      turns.add(new Turn(member, part, sentence, cue, evidence(sentence, pronoun, cue), false));
      return true;
    }
    if (sentence.readsAny(pronoun - 1, "who", "what") || sentence.reads(pronoun, "who")) {
      return false;
    }
    Mention state = antecedents.of(sentence, before, pronoun);
    if (state == null || !gazetteer.isMember(states.code(state))) {
      return false;
    }
    turns.add(
        new Turn(states.code(state), part, sentence, cue, evidence(sentence, pronoun, cue), false));
    return true;
  }

  /** Whoever speaks is the one whose chair was spoken of first. */
  private @Nullable String speaker() {
    return turns.stream()
        .filter(turn -> turn.part() == Part.HOLDS)
        .findFirst()
        .map(Turn::member)
        .or(() -> Optional.ofNullable(speaker))
        .or(() -> turns.stream().findFirst().map(Turn::member))
        .orElse(null);
  }

  private static boolean firstPersonBefore(Sentence sentence, int verb) {
    return sentence.readsAny(verb - 1, "we", "i")
        || sentence.reads(verb - 2, "my", "country")
        || sentence.reads(verb - 2, "our", "country");
  }

  private static Span evidence(Sentence sentence, int pronoun, int cue) {
    return sentence.span(Math.min(pronoun, cue), Math.max(pronoun, cue) + 1);
  }
}
