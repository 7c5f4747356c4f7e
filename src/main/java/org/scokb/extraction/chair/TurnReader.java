package org.scokb.extraction.chair;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Grounds;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Principal;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Span;

/**
 * Finds the places where a page says, or takes for granted, that a member holds, takes or gives up
 * the chair of the SCO, by the patterns of {@code chair.yml}: what they name {@code holds}, {@code
 * takes} and {@code gives} is the member, {@code cue} the words for the chair.
 */
final class TurnReader {

  /** No article speaks of the chair more often; a text made to be hard may. */
  private static final int MOST = 300;

  /** With so many turns told a page is about the chair: one may be told in passing. */
  private static final int ABOUT = 2;

  /** No longer sentence says anything plainly enough. */
  private static final int LONGEST = 150;

  /** How far before a verb it may be denied. */
  private static final int NEAR = 4;

  private final Rules<Grounds> rules = Rules.load("chair", Grounds.class, ChairChunks.KINDS);

  /** The turns that an article speaks of, in its order. */
  List<Turn> read(Analysis analysis) {
    List<Turn> turns = new ArrayList<>();
    if (analysis.all().stream().noneMatch(this::maySpeakOfChair)) {
      return turns;
    }
    String principal = Principal.of(analysis, new Facts(List.of()));
    String speaking = Principal.speaker(analysis, principal);
    String speaker = speaking == null ? principal : speaking;
    Sentence before = null;
    boolean spoken = false;
    for (Sentence sentence : analysis.all()) {
      if (turns.size() > MOST) {
        break;
      }
      int known = turns.size();
      boolean here = rules.named("SPEAKS_OF_CHAIR").isIn(sentence);
      boolean asks = sentence.reads(sentence.size() - 1, "?") && sentence.reads(0, WordList.ASKING);
      if (sentence.size() <= LONGEST && !asks) {
        read(sentence, before, here, spoken, speaker, turns);
      }
      spoken = here || turns.size() > known;
      before = before == null || States.changesTopic(sentence) ? sentence : before;
    }
    return turns;
  }

  /** By the noun, or by a verb beside the organization. */
  private boolean maySpeakOfChair(Sentence sentence) {
    return rules.named("MAY_SPEAK_OF_CHAIR").isIn(sentence);
  }

  private void read(
      Sentence sentence,
      @Nullable Sentence before,
      boolean here,
      boolean spoken,
      @Nullable String speaker,
      List<Turn> turns) {
    if (!spoken
        && sentence.dates().isEmpty()
        && !maySpeakOfChair(sentence)
        && !sentence.reads(WordList.CHANGES)) {
      return;
    }
    ChairChunks found = new ChairChunks(sentence);
    int first = turns.size();
    for (Rules.Found<Grounds> each : rules.find(sentence, found)) {
      Grounds grounds = each.rule().yields();
      if (here
          || grounds == Grounds.SAID
          || spoken && grounds == Grounds.KNOWN
          || grounds == Grounds.DATED && (spoken || turns.size() >= ABOUT)) {
        for (Part part : Part.values()) {
          each.match().get(part.name().toLowerCase(Locale.ROOT)).stream()
              .flatMap(who -> turns(each, part, who, found, before, speaker(turns).orElse(speaker)))
              .filter(turn -> isNew(turn, turns.subList(first, turns.size())))
              .forEach(turns::add);
        }
      }
    }
  }

  /**
   * The turns of whoever a match names: one, and one for each of what it calls "more" dates.
   *
   * @param who where it is named, or a pronoun or verb whose subject was told before
   * @param before the last sentence before that named a state
   * @param speaker the member that "we" stands for
   */
  private static Stream<Turn> turns(
      Rules.Found<Grounds> found,
      Part part,
      Match.Range who,
      ChairChunks chunks,
      @Nullable Sentence before,
      @Nullable String speaker) {
    Sentence sentence = found.match().sentence();
    int cue = found.match().get("cue").map(Match.Range::to).orElse(found.match().to()) - 1;
    Mention state = chunks.holderAt(who.from());
    Span words = state != null ? state.span() : sentence.span(who.from(), who.to());
    String member = state == null ? member(sentence, before, who, speaker) : States.code(state);
    if (member == null || !Gazetteer.isMember(member)) {
      return Stream.empty();
    }
    Span said = words.cover(sentence.token(cue).span());
    Rules.Rule<Grounds> rule = found.rule();
    Turn turn = new Turn(rule.name(), member, part, sentence, cue, said, rule.yields());
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

  /** Whether no pattern of more weight found the member there, or anything that presumes less. */
  private static boolean isNew(Turn turn, List<Turn> others) {
    return switch (turn.grounds()) {
      case SAID ->
          others.stream()
              .noneMatch(other -> other.part() == turn.part() && other.cue() == turn.cue());
      case DATED, KNOWN -> others.stream().noneMatch(other -> other.member().equals(turn.member()));
      case PRESUMED -> others.isEmpty();
    };
  }

  /** Whoever speaks is the one whose chair was spoken of first. */
  private static Optional<String> speaker(List<Turn> turns) {
    return turns.stream()
        .min(
            comparing((Turn turn) -> turn.part() != Part.HOLDS)
                .thenComparing(turn -> turn.evidence().start()))
        .map(Turn::member);
  }
}
