package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/** Tells whose directions a sentence states: the turn in the chair that it is about. */
final class PriorityHolders {

  /** Stands for a turn whose years are open: what it focuses on belongs to no fact. */
  static final String NONE = "";

  /** Among so many words of a sentence is what it is about, if it is about a thing. */
  private static final int OPENING = 3;

  private final Set<String> others = Lexicon.words("priority_others");
  private final Map<String, String> usual;
  private final Map<Turn, TurnYears> dated;
  private final Map<Sentence, List<Turn>> here = new IdentityHashMap<>();

  PriorityHolders(@Nullable Sentence title, List<Turn> turns, Map<Turn, TurnYears> dated) {
    this.dated = dated;
    this.usual = usual(title, turns, dated);
    for (Turn turn : inOrder(turns)) {
      here.computeIfAbsent(turn.sentence(), sentence -> new ArrayList<>()).add(turn);
    }
  }

  /** The turn that the article speaks of most; {@code null} if none is dated. */
  @Nullable String main() {
    return usual.isEmpty() ? null : usual.values().iterator().next();
  }

  /**
   * The turn that the text goes on about after a sentence: whoever takes the chair there; where it
   * only passes on, who was spoken of before, else who is spoken of there.
   */
  String after(Sentence sentence, String before, String there) {
    List<Turn> turns = here.getOrDefault(sentence, List.of());
    String passing =
        turns.stream().anyMatch(turn -> turn.part() == Turn.Part.GIVES) ? before : there;
    return turns.stream()
        .filter(turn -> turn.part() == Turn.Part.TAKES)
        .reduce((first, last) -> last)
        .map(this::name)
        .orElse(passing);
  }

  /**
   * The turn that words in a sentence are about, where it names several: the last one before them.
   */
  String at(Sentence sentence, int from, String subject) {
    return here.getOrDefault(sentence, List.of()).stream()
        .filter(turn -> turn.part() == Turn.Part.HOLDS && turn.cue() < from)
        .max(Comparator.comparingInt(Turn::cue))
        .map(this::name)
        .orElse(subject);
  }

  private String name(Turn turn) {
    TurnYears found = dated.get(turn);
    return found == null ? NONE : turn.name(found.term());
  }

  /** The turn that a sentence is about; {@code null} if it is about something else. */
  @Nullable String of(Sentence sentence, @Nullable String current) {
    Turn told = here.getOrDefault(sentence, List.of()).stream().findFirst().orElse(null);
    if (told != null && told.part() != Turn.Part.GIVES) {
      return name(told);
    }
    boolean other =
        sentence.tokens().stream().limit(OPENING).anyMatch(token -> others.contains(token.norm()));
    for (Mention mention : sentence.mentions()) {
      String code =
          mention.kind() == Mention.Kind.COUNTRY
              ? mention.id()
              : mention.kind() == Mention.Kind.PLACE && Gazetteer.isCapital(mention.id())
                  ? Gazetteer.countryOfPlace(mention.id())
                  : null;
      boolean aside =
          code != null && mention.form() == Mention.Form.DEMONYM && !Gazetteer.isMember(code);
      // "When Uzbekistan left the chair, Indian officials spoke of …".
      boolean left = told != null && told.member().equals(code);
      if (code != null && !aside && !left && !isOblique(sentence, mention)) {
        if (usual.containsKey(code)) {
          return usual.get(code);
        }
        other = true;
      }
      other |= mention.kind() == Mention.Kind.SCO && mention.from() <= 1;
    }
    if (told != null) {
      return name(told);
    }
    if (other) {
      return null;
    }
    return sentence.readsWithin(0, sentence.size(), "we", "our", "ours") ? main() : current;
  }

  /**
   * Each member's turn that the article speaks of most, the members by how often it says that they
   * hold the chair, most of all in its title.
   */
  private static Map<String, String> usual(
      @Nullable Sentence title, List<Turn> turns, Map<Turn, TurnYears> dated) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> counted = new HashSet<>();
    for (Turn turn : inOrder(turns)) {
      TurnYears found = dated.get(turn);
      if (found != null && counted.add(turn.sentence().index() + turn.name(found.term()))) {
        int weight = turn.part() == Turn.Part.HOLDS ? turn.sentence() == title ? 4 : 2 : 0;
        counts.merge(turn.name(found.term()), weight, Integer::sum);
      }
    }
    Map<String, String> usual = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> usual.putIfAbsent(entry.getKey().substring(0, 2), entry.getKey()));
    return usual;
  }

  /** The turns that are held before those that are taken, and those before what is given up. */
  private static List<Turn> inOrder(List<Turn> turns) {
    return turns.stream().sorted(Comparator.comparing(Turn::part)).toList();
  }

  private static boolean isOblique(Sentence sentence, Mention mention) {
    int lead = mention.from() - 1;
    if (sentence.reads(lead, "the")) {
      lead--;
    }
    return sentence.readsAny(lead, "from", "to", "with", "between", "in", "against", "by", "than");
  }
}
