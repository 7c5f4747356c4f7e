package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;

/**
 * The heads in a sentence on which the name of an instrument or undertaking is built: none that
 * belongs to another's name ("Bank of China"), that only qualifies the noun after it ("bank
 * experts"), or that means an act or a meeting of the SCO's own.
 */
final class PhraseHeads {

  private final Heads heads;
  private final Titles titles;
  private final OpenHeads open = new OpenHeads();

  PhraseHeads(Heads heads, Titles titles) {
    this.heads = heads;
    this.titles = titles;
  }

  /** The heads from left to right. */
  List<Phrases.Match<Head>> find(Sentence sentence) {
    List<Phrases.Match<Head>> matches = new ArrayList<>(heads.find(sentence.tokens()));
    List<Match.Range> names = titles.apposed(sentence, matches);
    matches.removeIf(match -> isNone(sentence, match, isIn(names, match.to())));
    matches.addAll(open.find(sentence, matches));
    matches.sort(Comparator.comparingInt(Phrases.Match::from));
    return matches;
  }

  private static boolean isIn(List<Match.Range> names, int token) {
    return names.stream().anyMatch(name -> name.from() <= token && token < name.to());
  }

  private static boolean isNone(Sentence sentence, Phrases.Match<Head> match, boolean named) {
    int from = match.from();
    return insideName(sentence, match)
        || !named && Condition.QUALIFIES_NEXT.at(sentence, from)
        || Condition.EXCHANGE.at(sentence, from)
        || !match.value().isEvent() && Condition.TELLS_AUTHOR.at(sentence, from)
        || isBesides(sentence, match)
        || Condition.COMMON_MEETING.at(sentence, from);
  }

  /**
   * Whether the head belongs to the name of a body, an organization or a country; but a body that
   * is called an undertaking is one ("projects such as the Business Council").
   */
  private static boolean insideName(Sentence sentence, Phrases.Match<Head> match) {
    Mention mention = sentence.mentionAt(match.to() - 1);
    return mention != null && !Condition.EXAMPLE.at(sentence, mention.from());
  }

  /** "A press conference": what goes with a meeting is nothing by itself. */
  private static boolean isBesides(Sentence sentence, Phrases.Match<Head> match) {
    return IntStream.rangeClosed(Math.max(0, match.from() - 4), match.from())
        .mapToObj(from -> WordList.BESIDES.phrases().at(sentence.tokens(), from))
        .anyMatch(beside -> beside != null && beside.to() >= match.to());
  }
}
