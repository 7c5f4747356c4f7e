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

  private boolean isNone(Sentence sentence, Phrases.Match<Head> match, boolean named) {
    return insideName(sentence, match)
        || !named && qualifiesNext(sentence, match)
        || isAct(sentence, match)
        || isBesides(sentence, match)
        || isMeeting(sentence, match);
  }

  /** Whether the head belongs to the name of a body, an organization or a country. */
  private static boolean insideName(Sentence sentence, Phrases.Match<Head> match) {
    Mention mention = sentence.mentionAt(match.to() - 1);
    return mention != null && !isExample(sentence, mention.from());
  }

  /** "Projects such as the Business Council": a body that is called an undertaking is one. */
  private static boolean isExample(Sentence sentence, int from) {
    int as = sentence.reads(from - 1, WordList.NAME_ARTICLES) ? from - 2 : from - 1;
    return sentence.reads(as - 1, "such", "as");
  }

  /**
   * Whether the head only qualifies the noun that follows: "bank experts", "forum participants".
   */
  private static boolean qualifiesNext(Sentence sentence, Phrases.Match<Head> match) {
    int next = match.to();
    if (next >= sentence.size()
        || !sentence.token(next).isWord()
        || sentence.dateAt(next) != null) {
      return false;
    }
    boolean nextCapital = sentence.token(next).isCapitalised();
    return (nextCapital || !sentence.token(match.to() - 1).isCapitalised())
        && (sentence.tag(next).equals("NOUN") || nextCapital && sentence.tag(next).equals("PROPN"));
  }

  /**
   * "The exchange of data" is an act, "the Data Exchange" a thing; "on the initiative of Russia"
   * tells an author.
   */
  private static boolean isAct(Sentence sentence, Phrases.Match<Head> match) {
    boolean of = sentence.norm(match.to()).equals("of");
    boolean exchange = match.value().word().equals("exchange");
    boolean author =
        sentence.norm(match.from() - 1).equals("the")
                && sentence.readsAny(match.from() - 2, "on", "at", "upon")
                && !sentence.token(match.from()).isCapitalised()
            || WordList.AUTHORSHIP.has(match.value().word()) && ofState(sentence, match.to() + 1);
    return of && (exchange || author && !match.value().isEvent());
  }

  /** "An initiative of the Russian Federation": whose it is, and not what. */
  private static boolean ofState(Sentence sentence, int i) {
    return sentence.isNamed(sentence.reads(i, "the") ? i + 1 : i, Mention.Kind.COUNTRY);
  }

  /** "A press conference": what goes with a meeting is nothing by itself. */
  private boolean isBesides(Sentence sentence, Phrases.Match<Head> match) {
    return IntStream.rangeClosed(Math.max(0, match.from() - 4), match.from())
        .mapToObj(from -> WordList.BESIDES.phrases().at(sentence.tokens(), from))
        .anyMatch(beside -> beside != null && beside.to() >= match.to());
  }

  /** A meeting is an undertaking only where it is one of a kind: "a meeting of the port chiefs". */
  private static boolean isMeeting(Sentence sentence, Phrases.Match<Head> match) {
    if (!match.value().word().equals("meeting")) {
      return false;
    }
    int from = match.from();
    while (from > 0 && from > match.from() - 4 && !sentence.reads(from, WordList.NAME_ARTICLES)) {
      from--;
    }
    boolean oneOfAKind =
        !match.value().plural()
            && sentence.norm(match.to()).equals("of")
            && sentence.reads(from, WordList.ONE_NEW);
    return !oneOfAKind
        || sentence.readsWithin(match.to(), match.to() + 8, WordList.REGULAR_ATTENDEES);
  }
}
