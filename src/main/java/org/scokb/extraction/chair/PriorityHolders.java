package org.scokb.extraction.chair;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Condition;

/** Tells whose directions a sentence states: the turn in the chair that it is about. */
final class PriorityHolders {

  /** Each member's turn that the article speaks of most, the member first that holds it most. */
  private final Map<String, String> usual = new LinkedHashMap<>();

  private final Map<Turn, String> names;
  private final Map<Sentence, List<Turn>> here = new IdentityHashMap<>();

  /** The holders among the turns whose years are known, each with the name of its fact. */
  PriorityHolders(Map<Turn, String> names) {
    this.names = names;
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> counted = new HashSet<>();
    // The turns that are held before those that are taken, and those before what is given up.
    for (Turn turn : names.keySet().stream().sorted(comparing(Turn::part)).toList()) {
      here.computeIfAbsent(turn.sentence(), sentence -> new ArrayList<>()).add(turn);
      if (counted.add(turn.sentence().index() + name(turn))) {
        counts.merge(name(turn), turn.part() == Turn.Part.HOLDS ? 1 : 0, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> usual.putIfAbsent(entry.getKey().substring(0, 2), entry.getKey()));
  }

  /** The turn that the article speaks of most; {@code null} if none is dated. */
  @Nullable String main() {
    return usual.isEmpty() ? null : usual.values().iterator().next();
  }

  /**
   * The turn that the text goes on about after a sentence: whoever takes the chair there, else who
   * is spoken of there.
   */
  String after(Sentence sentence, String there) {
    return here.getOrDefault(sentence, List.of()).stream()
        .filter(turn -> turn.part() == Turn.Part.TAKES)
        .reduce((first, last) -> last)
        .map(this::name)
        .orElse(there);
  }

  /** The turn that words in a sentence are about where it names several: the last before them. */
  String at(Sentence sentence, int from, String subject) {
    return here.getOrDefault(sentence, List.of()).stream()
        .filter(turn -> turn.part() == Turn.Part.HOLDS && turn.cue() < from)
        .max(comparingInt(Turn::cue))
        .map(this::name)
        .orElse(subject);
  }

  private String name(Turn turn) {
    return Objects.requireNonNull(names.get(turn));
  }

  /** The turn that a sentence is about; {@code null} if it is about something else. */
  @Nullable String of(Sentence sentence, @Nullable String current) {
    Turn told = here.getOrDefault(sentence, List.of()).stream().findFirst().orElse(null);
    if (told != null && told.part() != Turn.Part.GIVES) {
      return name(told);
    }
    boolean other = false;
    for (int i = 0; i < sentence.size(); i++) {
      Mention at = sentence.mentionAt(i);
      Mention mention = at == null ? States.leaderAt(sentence, i) : at;
      if (mention == null || mention.from() < i) {
        continue;
      }
      String code = States.isState(mention) ? States.code(mention) : null;
      // "When Uzbekistan left the chair, Indian officials spoke of …".
      boolean left = told != null && told.member().equals(code);
      if (code != null && !left && !Condition.STATE_ASIDE.at(sentence, mention.from())) {
        if (usual.containsKey(code)) {
          return current != null && current.startsWith(code) ? current : usual.get(code);
        }
        other = true;
      }
      other |= mention.kind() == Mention.Kind.SCO && mention.from() <= 3;
    }
    if (other) {
      return null;
    }
    return sentence.reads(WordList.SPEAKERS) ? main() : told == null ? current : name(told);
  }
}
