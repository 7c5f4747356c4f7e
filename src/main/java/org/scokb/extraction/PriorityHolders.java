package org.scokb.extraction;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whose directions a sentence states: the turn in the chair that it is about. */
final class PriorityHolders {

  /** Stands for a turn whose years are open: what it focuses on belongs to no fact. */
  static final String NONE = "";

  private final Gazetteer gazetteer;
  private final Map<String, String> usual;
  private final Map<Sentence, String> here = new IdentityHashMap<>();
  private final Map<Sentence, Boolean> held = new IdentityHashMap<>();

  PriorityHolders(
      Gazetteer gazetteer,
      @Nullable Sentence title,
      List<ChairReader.Turn> turns,
      Map<ChairReader.Turn, ChairTerms.Found> dated) {
    this.gazetteer = gazetteer;
    this.usual = usual(title, turns, dated);
    for (ChairReader.Part part : ChairReader.Part.values()) {
      for (ChairReader.Turn turn : turns) {
        ChairTerms.Found found = dated.get(turn);
        if (turn.part() == part) {
          here.putIfAbsent(
              turn.sentence(),
              found == null ? NONE : ChairmanshipRule.name(turn.member(), found.term()));
          held.putIfAbsent(turn.sentence(), part == ChairReader.Part.HOLDS);
        }
      }
    }
  }

  /** The turn that the article speaks of most; {@code null} if none is dated. */
  @Nullable String main() {
    return usual.isEmpty() ? null : usual.values().iterator().next();
  }

  /** Whether a sentence speaks of a turn in the chair. */
  boolean namesTurn(Sentence sentence) {
    return here.containsKey(sentence);
  }

  /** Whether a sentence only says that a member takes or gives up the chair. */
  boolean isPassing(Sentence sentence) {
    return here.containsKey(sentence) && Boolean.FALSE.equals(held.get(sentence));
  }

  /** The turn that a sentence is about; {@code null} if it is about something else. */
  @Nullable String of(Sentence sentence, @Nullable String current) {
    String named = here.get(sentence);
    if (named != null) {
      return named;
    }
    for (Mention mention : sentence.mentions()) {
      String code =
          mention.kind() == Mention.Kind.COUNTRY
              ? mention.id()
              : mention.kind() == Mention.Kind.PLACE
                      && gazetteer.isCapital(mention.id())
                      && isActor(sentence, mention)
                  ? gazetteer.countryOfPlace(mention.id())
                  : null;
      boolean aside =
          code != null && mention.form() == Mention.Form.DEMONYM && !gazetteer.isMember(code);
      if (code != null && !aside && !isOblique(sentence, mention)) {
        return usual.get(code);
      }
      if (mention.kind() == Mention.Kind.SCO && mention.from() <= 1) {
        return null;
      }
    }
    String led = ledBySpeaker(sentence);
    return led != null ? led : current;
  }

  /**
   * Each member's turn that the article speaks of most, the members by how often it says that they
   * hold the chair, most of all in its title.
   */
  private static Map<String, String> usual(
      @Nullable Sentence title,
      List<ChairReader.Turn> turns,
      Map<ChairReader.Turn, ChairTerms.Found> dated) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ChairReader.Turn turn : turns) {
      ChairTerms.Found found = dated.get(turn);
      if (found != null) {
        int weight = turn.part() == ChairReader.Part.HOLDS ? turn.sentence() == title ? 4 : 2 : 0;
        counts.merge(ChairmanshipRule.name(turn.member(), found.term()), weight, Integer::sum);
      }
    }
    Map<String, String> usual = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> usual.putIfAbsent(entry.getKey().substring(0, 2), entry.getKey()));
    return usual;
  }

  /** "The prime minister, …, said": the turn of the state that someone well known leads. */
  private @Nullable String ledBySpeaker(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String code = token.isCapitalised() ? gazetteer.countryOfLeader(token.form()) : null;
      if (code != null && usual.containsKey(code)) {
        return usual.get(code);
      }
    }
    return null;
  }

  private static boolean isActor(Sentence sentence, Mention mention) {
    return !sentence.readsAny(mention.from() - 1, "in", "at", "from", "to", "near", "of");
  }

  private static boolean isOblique(Sentence sentence, Mention mention) {
    int lead = mention.from() - 1;
    if (sentence.reads(lead, "the")) {
      lead--;
    }
    return sentence.readsAny(lead, "from", "to", "with", "between", "in", "against", "by", "than");
  }
}
