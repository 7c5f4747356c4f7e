package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Rules;

/**
 * Finds noun phrases built on a head word: "an SCO Centre for Public Health", "the “Green Belt”
 * project", "a programme of cooperation in tourism for 2025-2027".
 */
public final class NounPhraseReader {

  private final Titles titles = new Titles();
  private final PhraseHeads heads = new PhraseHeads(titles);
  private final NameBounds bounds = new NameBounds();
  private final SharedHeads shared = new SharedHeads(bounds);
  private final Pledges pledges = new Pledges(bounds);

  /** The phrases of a sentence, from left to right. */
  public List<NounPhrase> read(Sentence sentence) {
    Stretches stretches = stretches(sentence);
    List<Rules.Found<Boolean>> found = titles.find(sentence, stretches);
    List<NounPhrase> phrases = new ArrayList<>();
    for (Stretches.Headed one : stretches.headed()) {
      NounPhrase titled = titles.at(one.head(), one.from(), found);
      phrases.add(titled == null ? plain(sentence, one) : titled);
    }
    phrases.addAll(pledges.read(sentence, phrases));
    phrases.sort(Comparator.comparingInt(NounPhrase::start));
    return phrases.isEmpty() ? phrases : shared.add(phrases);
  }

  /** What patterns for its phrases may ask for. */
  public Stretches stretches(Sentence sentence) {
    List<Stretches.Headed> headed = new ArrayList<>();
    int last = 0;
    boolean complemented = false;
    for (Phrases.Match<Head> head : heads.find(sentence)) {
      int from = NameBounds.from(sentence, head.from());
      if (complemented && from < last && last < head.from() && sentence.reads(last, WordList.AND)) {
        // "The Group on Startups and Innovation and Experts Group": each has words of its own.
        from = last + 1;
      }
      last = bounds.end(sentence, head, isCapitalised(sentence, head));
      complemented =
          sentence.reads(head.to(), WordList.NOUN_PREPOSITIONS)
              && !WordList.INTRODUCING_HEADS.has(head.value().word());
      headed.add(new Stretches.Headed(from, head, last));
    }
    return new Stretches(sentence, headed);
  }

  private NounPhrase plain(Sentence sentence, Stretches.Headed headed) {
    Phrases.Match<Head> match = headed.head();
    int complemented = headed.to();
    boolean capitalised = isCapitalised(sentence, match);
    boolean document = match.value().document() != null;
    boolean bare = document && complemented == match.to();
    // "The Russian chairmanship's action plan": the owner tells the plan from others.
    int owner =
        bare && sentence.reads(headed.from() - 1, WordList.GENITIVE) ? headed.from() - 2 : -1;
    boolean whose =
        owner >= 0 && (!capitalised || sentence.reads(owner, WordList.TURNS_OF_THE_CHAIR));
    int from = whose ? owner : headed.from();
    int to = bounds.resumed(sentence, match, complemented);
    boolean told = (bare || match.value().isEvent()) && to == match.to();
    String matter = told ? bounds.matter(sentence, to) : "";
    DateMention period = NameBounds.years(sentence, from, complemented, to);
    int first = from;
    while (period != null && sentence.dateAt(first - 1) == period) {
      first--;
    }
    // "Important agreements on trade": praise belongs to no instrument's name.
    boolean praised = document && sentence.reads(from, WordList.PRAISE);
    boolean owned = from < match.from() && sentence.words(from, match.to()).contains("'s ");
    String proper =
        properPart(sentence, praised ? from + 1 : from, whose ? from : match.from(), to);
    return new NounPhrase(
        sentence,
        match.value(),
        NameBounds.withDeterminer(sentence, first),
        match.from(),
        from,
        to,
        Inflection.upperFirst(unquoted(proper) + matter),
        capitalised,
        false,
        to > match.to() || owned || !matter.isEmpty(),
        period);
  }

  /** The “Road Map” for trade: a name without a mark that closes what was opened before it. */
  private static String unquoted(String name) {
    int mark = name.indexOf('"');
    return mark == name.lastIndexOf('"') ? name.replace("\"", "") : name;
  }

  /** A name without the ordinary adjectives before its first capital. */
  private static String properPart(Sentence sentence, int from, int head, int to) {
    int first = from;
    if (sentence.token(head).isCapitalised()) {
      while (first < head
          && !sentence.token(first).isCapitalised()
          && !sentence.token(first).isNumber()) {
        first++;
      }
    }
    return sentence.words(first, to);
  }

  /** Whether the head is written as in a name, not only since it opens a sentence. */
  private static boolean isCapitalised(Sentence sentence, Phrases.Match<Head> match) {
    return Condition.CALLED_BY_A_NAME.at(sentence, match.from())
        // "The initiative On Clean Wells": a title begins with its preposition.
        || sentence.reads(match.to(), WordList.ABOUT) && sentence.token(match.to()).isCapitalised()
        || IntStream.range(match.from(), match.to())
            .filter(i -> sentence.token(i).isCapitalised())
            .anyMatch(i -> i > 0 || Condition.WRITTEN_AS_NAMES_ARE.at(sentence, match.to()));
  }
}
