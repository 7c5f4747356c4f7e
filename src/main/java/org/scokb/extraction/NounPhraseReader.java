package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases built on a head word: "an SCO Centre for Public Health", "the “Green Belt”
 * project", "a programme of cooperation in tourism for 2025-2027".
 */
final class NounPhraseReader {

  private static final Set<String> DETERMINERS =
      Set.of(
          "a",
          "an",
          "the",
          "its",
          "his",
          "her",
          "their",
          "our",
          "my",
          "this",
          "that",
          "these",
          "those",
          "no",
          "any",
          "such",
          "another",
          "some",
          "every",
          "each",
          "several",
          "many",
          "other",
          "all",
          "both",
          "few",
          "various",
          "dozens",
          "numerous",
          "two",
          "three",
          "four",
          "five",
          "six",
          "whose",
          "what",
          "which",
          "certain",
          "more");

  private static final Set<String> OPEN_QUOTES = Set.of("\"", "'");

  private final Heads heads;
  private final Complement complement;

  NounPhraseReader(Lexicon lexicon) {
    this.heads = new Heads(lexicon);
    this.complement = new Complement(heads);
  }

  /** The phrases of a sentence, from left to right. */
  List<NounPhrase> read(Sentence sentence, Tagger tagger) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (Phrases.Match<Head> match : heads.find(sentence.tokens())) {
      if (!insideName(sentence, match)) {
        NounPhrase phrase = phrase(sentence, match, tagger);
        if (phrase != null) {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  /** Whether the head belongs to the name of a body, an organization or a country. */
  private static boolean insideName(Sentence sentence, Phrases.Match<Head> match) {
    Mention mention = sentence.mentionAt(match.to() - 1);
    return mention != null
        && (mention.kind() == Mention.Kind.BODY
            || mention.kind() == Mention.Kind.ORGANIZATION
            || mention.kind() == Mention.Kind.SCO);
  }

  private @Nullable NounPhrase phrase(Sentence sentence, Phrases.Match<Head> match, Tagger tagger) {
    int headAt = match.from();
    String[] tags = tagger.tags(sentence);
    if (modifiesNext(sentence, tags, match)) {
      return null;
    }
    int from = left(sentence, tags, headAt);
    int quoteBefore = quoteBefore(sentence, from);
    if (quoteBefore >= 0) {
      return quotedBefore(sentence, match, quoteBefore, from);
    }
    boolean capitalised = capitalised(sentence, from, match);
    Quote quote = quoteAfter(sentence, match.to());
    if (quote != null) {
      int start = determiner(sentence, from);
      String title = sentence.words(quote.from(), quote.to());
      boolean brief = quote.to() - quote.from() < 2;
      String name = brief ? sentence.words(from, match.to()) + " " + title : title;
      return new NounPhrase(
          sentence,
          match.value(),
          start,
          headAt,
          from,
          quote.to() + 1,
          name,
          true,
          true,
          true,
          period(sentence, quote.to() + 1));
    }
    int to = complement.end(sentence, tags, match, capitalised);
    int start = determiner(sentence, from);
    String name = sentence.words(from, to);
    DateMention period = period(sentence, to);
    DateMention last = sentence.dateAt(to - 1);
    if (period == null && last != null && last.kind().isPeriod()) {
      period = last;
    }
    return new NounPhrase(
        sentence,
        match.value(),
        start,
        headAt,
        from,
        to,
        Names.upperFirst(name),
        capitalised,
        false,
        to > match.to(),
        period);
  }

  /**
   * Whether the head only qualifies the noun that follows: "bank experts", "forum participants".
   */
  private static boolean modifiesNext(Sentence sentence, String[] tags, Phrases.Match<Head> match) {
    int next = match.to();
    if (next >= sentence.size() || !sentence.token(next).isWord()) {
      return false;
    }
    Mention mention = sentence.mentionAt(next);
    if (mention != null || sentence.dateAt(next) != null) {
      return false;
    }
    boolean headCapital = sentence.token(match.to() - 1).isCapitalised();
    boolean nextCapital = sentence.token(next).isCapitalised();
    if (headCapital && !nextCapital) {
      return false;
    }
    return tags[next].equals("NOUN") && !sentence.norm(next).endsWith("ed")
        || nextCapital && tags[next].equals("PROPN");
  }

  private static int left(Sentence sentence, String[] tags, int head) {
    int from = head;
    while (from > 0) {
      Token token = sentence.token(from - 1);
      if (from - 1 == head - 1 && token.is("-")) {
        break;
      }
      if (isModifier(sentence, tags, from - 1, from)) {
        from--;
      } else if (token.is("and") && from > 1 && joins(sentence, tags, from - 1)) {
        from -= 2;
      } else {
        break;
      }
    }
    return from;
  }

  private static boolean isModifier(Sentence sentence, String[] tags, int i, int next) {
    Token token = sentence.token(i);
    if (!token.isWord() && !token.isNumber() || DETERMINERS.contains(token.norm())) {
      return false;
    }
    DateMention date = sentence.dateAt(i);
    if (date != null && date.kind() != DateMention.Kind.YEAR) {
      return false;
    }
    if (token.is("'s") || token.is("and") || token.is("of")) {
      return false;
    }
    if (token.isCapitalised()) {
      boolean opensSentence = i == 0 && !sentence.token(next).isCapitalised();
      return !opensSentence
          || tags[i].equals("ADJ")
          || tags[i].equals("NOUN")
          || tags[i].equals("PROPN");
    }
    boolean participle =
        tags[i].equals("VERB")
            && (token.norm().endsWith("ed") || token.norm().endsWith("ing"))
            && i > 0
            && DETERMINERS.contains(sentence.norm(i - 1));
    return tags[i].equals("ADJ")
        || tags[i].equals("NOUN")
        || tags[i].equals("PROPN")
        || tags[i].equals("NUM")
        || participle;
  }

  /** Whether "and" joins two words of one name: "Information and Coordination Centre". */
  private static boolean joins(Sentence sentence, String[] tags, int and) {
    Token before = sentence.token(and - 1);
    Token after = sentence.token(and + 1);
    if (!before.isWord() || sentence.mentionAt(and - 1) != null) {
      return false;
    }
    if (before.isCapitalised() && after.isCapitalised()) {
      return and > 1
          && (sentence.token(and - 2).isCapitalised()
              || DETERMINERS.contains(sentence.norm(and - 2)));
    }
    return tags[and - 1].equals("ADJ") && tags[and + 1].equals("ADJ");
  }

  private static boolean capitalised(Sentence sentence, int from, Phrases.Match<Head> match) {
    if (sentence.token(match.from()).isCapitalised() && match.from() > 0 && from > 0) {
      return true;
    }
    int capitals = 0;
    for (int i = from; i < match.to(); i++) {
      Mention mention = sentence.mentionAt(i);
      boolean counts =
          sentence.token(i).isCapitalised()
              && (mention == null || mention.kind() == Mention.Kind.PLACE);
      capitals += counts ? 1 : 0;
    }
    boolean headCapital = sentence.token(match.from()).isCapitalised();
    if (headCapital && from == 0) {
      int next = match.to();
      boolean capitalAfter =
          next + 1 < sentence.size()
              && (sentence.token(next).isCapitalised() || sentence.token(next + 1).isCapitalised());
      return capitals > 1 || capitalAfter || match.from() > 0;
    }
    return headCapital && capitals > 0;
  }

  private static int determiner(Sentence sentence, int from) {
    return from > 0 && DETERMINERS.contains(sentence.norm(from - 1)) ? from - 1 : from;
  }

  /** The opening quote of a title that ends just before a token; -1 where none does. */
  private static int quoteBefore(Sentence sentence, int from) {
    if (from < 3 || !OPEN_QUOTES.contains(sentence.token(from - 1).form())) {
      return -1;
    }
    for (int i = from - 2; i >= 0 && i > from - 20; i--) {
      if (sentence.token(i).form().equals(sentence.token(from - 1).form())) {
        return sentence.token(i + 1).isCapitalised() || sentence.token(i + 1).isNumber() ? i : -1;
      }
    }
    return -1;
  }

  private static NounPhrase quotedBefore(
      Sentence sentence, Phrases.Match<Head> match, int quote, int from) {
    String title = sentence.words(quote + 1, from - 1);
    boolean brief = from - 2 - quote < 3;
    String name = brief ? title + " " + sentence.words(from, match.to()) : title;
    return new NounPhrase(
        sentence,
        match.value(),
        determiner(sentence, quote),
        match.from(),
        quote,
        match.to(),
        name,
        true,
        true,
        true,
        period(sentence, match.to()));
  }

  private record Quote(int from, int to) {}

  /** A quoted title after a head: "workshop in Osh on “Salt Roads”", "a fair, ‘Salt Roads’,". */
  private static @Nullable Quote quoteAfter(Sentence sentence, int to) {
    int i = to;
    int steps = 0;
    while (i < sentence.size() && steps < 5 && !OPEN_QUOTES.contains(sentence.token(i).form())) {
      Token token = sentence.token(i);
      Mention mention = sentence.mentionAt(i);
      boolean between =
          mention != null && mention.kind() == Mention.Kind.PLACE
              || Set.of(
                      "in",
                      "on",
                      ",",
                      "called",
                      "entitled",
                      "titled",
                      "named",
                      "dubbed",
                      "under",
                      "title",
                      "the",
                      ":")
                  .contains(token.norm());
      if (!between) {
        return null;
      }
      i++;
      steps++;
    }
    if (i >= sentence.size() || !OPEN_QUOTES.contains(sentence.token(i).form())) {
      return null;
    }
    for (int end = i + 1; end < sentence.size() && end < i + 22; end++) {
      if (sentence.token(end).form().equals(sentence.token(i).form()) && end > i + 1) {
        int last = Set.of(",", ".").contains(sentence.norm(end - 1)) ? end - 1 : end;
        return new Quote(i + 1, last);
      }
    }
    return null;
  }

  /**
   * The years given just after a name: "for 2024-2029", "for the period 2024-2029", "until 2035".
   */
  private static @Nullable DateMention period(Sentence sentence, int to) {
    for (int i = to; i < sentence.size() && i < to + 5; i++) {
      DateMention date = sentence.dateAt(i);
      if (date != null) {
        return date.kind().isPeriod() ? date : null;
      }
      if (!Set.of(
              "for",
              "the",
              "period",
              "in",
              "of",
              "from",
              "(",
              "years",
              "covering",
              "up",
              "over",
              "'",
              "\"",
              "during")
          .contains(sentence.norm(i))) {
        return null;
      }
    }
    return null;
  }
}
