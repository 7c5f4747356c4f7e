package org.scokb.extraction.chair;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Grounds;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Span;

/** Whose turn a match of a pattern tells: a member that it names, or for which a pronoun stands. */
final class TurnHolders {

  /** How far before a verb it may be denied. */
  private static final int NEAR = 4;

  private TurnHolders() {}

  /**
   * The turns of whoever a match names: one, and one for each of what it calls "more" dates.
   *
   * @param who where it is named, or a pronoun or verb whose subject was told before
   * @param before the last sentence before that named a state
   * @param speaker the member that "we" stands for
   */
  static Stream<Turn> turns(
      Rules.Found<Grounds> found,
      Part part,
      Match.Range who,
      ChairChunks chunks,
      @Nullable Sentence before,
      @Nullable String speaker) {
    Sentence sentence = found.match().sentence();
    int cue =
        found.match().get("cue").orElseGet(() -> new Match.Range(0, found.match().to())).to() - 1;
    Mention state = chunks.holderAt(who.from());
    Span words = state != null ? state.span() : sentence.span(who.from(), who.to());
    String member = state == null ? member(sentence, before, who, speaker) : States.code(state);
    if (member == null || !Gazetteer.isMember(member)) {
      return Stream.empty();
    }
    Turn turn =
        new Turn(
            found.rule().name(),
            member,
            part,
            sentence,
            cue,
            words.cover(sentence.token(cue).span()),
            found.rule().yields());
    return Stream.concat(
        Stream.of(turn),
        found.match().get("more").stream()
            .flatMapToInt(more -> IntStream.range(more.from(), more.to()))
            .filter(i -> sentence.dateAt(i) != null && sentence.afterDate(i) == i + 1)
            .mapToObj(i -> turn.again(i)));
  }

  /** Whom a pronoun stands for. */
  private static @Nullable String member(
      Sentence sentence, @Nullable Sentence before, Match.Range pronoun, @Nullable String speaker) {
    if (sentence.reads(pronoun.from(), WordList.FIRST_PERSON)
        || sentence.dateAt(pronoun.from()) != null) {
      return speaker;
    }
    if (sentence.readsWithin(pronoun.from() - NEAR, pronoun.from(), WordList.DENYING)) {
      return null;
    }
    Mention state = States.antecedent(sentence, before, pronoun.from());
    return state == null ? null : States.code(state);
  }
}
