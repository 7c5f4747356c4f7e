package org.scokb.extraction.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.vocabulary.InitiativeType;

/**
 * The heads in a sentence on which the name of an instrument or undertaking is built: none that
 * belongs to another's name ("Bank of China"), that only qualifies the noun after it ("bank
 * experts"), or that means an act or a meeting of the SCO's own.
 */
final class PhraseHeads {

  private final Rules<Void> open = Rules.load("open-heads", Void.class);
  private final Titles titles;

  PhraseHeads(Titles titles) {
    this.titles = titles;
  }

  List<Phrases.Match<Head>> find(Sentence sentence) {
    List<Phrases.Match<Head>> matches = Heads.find(sentence.tokens());
    List<Match.Range> names = titles.apposed(sentence, matches);
    matches.removeIf(match -> isNone(sentence, match, names));
    matches.addAll(open(sentence, matches));
    matches.sort(Comparator.comparingInt(Phrases.Match::from));
    return matches;
  }

  private static boolean isNone(
      Sentence sentence, Phrases.Match<Head> match, List<Match.Range> names) {
    int from = match.from();
    int to = match.to();
    boolean named = names.stream().anyMatch(name -> name.from() <= to && to < name.to());
    return insideName(sentence, match)
        || !named && Condition.QUALIFIES_NEXT.at(sentence, from)
        || !match.value().isEvent() && Condition.TELLS_AUTHOR.at(sentence, from)
        || isBesides(sentence, match)
        || Condition.HEADS_NOTHING.at(sentence, from);
  }

  /**
   * Whether the head belongs to the name of a body, an organization or a country; but a body that
   * is called an undertaking is one ("projects such as the Business Council").
   */
  private static boolean insideName(Sentence sentence, Phrases.Match<Head> match) {
    Mention mention = sentence.mentionAt(match.to() - 1);
    return mention != null && !Condition.EXAMPLE.at(sentence, mention.from());
  }

  /**
   * Undertakings that no known word heads, told by what is done with them: "proposed a seed
   * library", "set up a telemedicine link", "the creation of a grain pool". Only one new thing can
   * be founded, so the phrase begins with "a"; and nouns of acts and states ("a decision", "an
   * atmosphere") are no things.
   */
  private List<Phrases.Match<Head>> open(Sentence sentence, List<Phrases.Match<Head>> known) {
    if (sentence.isHeadline()) {
      return List.of();
    }
    Map<Integer, Integer> heads = new TreeMap<>();
    for (Rules.Found<Void> found : open.find(sentence)) {
      int from = found.match().from();
      int head = found.match().range("head").from();
      if (known.stream().noneMatch(other -> other.from() > from && other.from() <= head + 1)) {
        heads.putIfAbsent(from, head);
      }
    }
    return heads.values().stream().distinct().map(at -> openHead(sentence, at)).toList();
  }

  private static Phrases.Match<Head> openHead(Sentence sentence, int at) {
    Head value = new Head(sentence.norm(at), null, InitiativeType.PROJECT, false, false);
    return new Phrases.Match<>(value, at, at + 1);
  }

  /** "A press conference": what goes with a meeting is nothing by itself. */
  private static boolean isBesides(Sentence sentence, Phrases.Match<Head> match) {
    return IntStream.rangeClosed(Math.max(0, match.from() - 8), match.from())
        .mapToObj(from -> WordList.BESIDES.phrases().at(sentence.tokens(), from))
        .anyMatch(beside -> beside != null && beside.to() >= match.to());
  }
}
