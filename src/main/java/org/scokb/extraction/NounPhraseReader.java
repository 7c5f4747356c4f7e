package org.scokb.extraction;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final Heads heads;
  private final OpenHeads open;
  private final OpenTitles titles;
  private final Complement complement;
  private final SharedHeads shared;

  NounPhraseReader(Lexicon lexicon) {
    this.heads = new Heads(lexicon);
    this.open = new OpenHeads(lexicon);
    this.titles = new OpenTitles(lexicon);
    this.complement = new Complement(heads);
    this.shared = new SharedHeads(complement);
  }

  /** The phrases of a sentence, from left to right. */
  List<NounPhrase> read(Sentence sentence, Tagger tagger) {
    List<NounPhrase> phrases = new ArrayList<>();
    List<Phrases.Match<Head>> matches = new ArrayList<>(heads.find(sentence.tokens()));
    matches.addAll(open.find(sentence, matches, tagger));
    matches.sort(Comparator.comparingInt(Phrases.Match::from));
    for (Phrases.Match<Head> match : matches) {
      if (!insideName(sentence, match)) {
        NounPhrase phrase = phrase(sentence, match, tagger);
        if (phrase != null) {
          phrases.add(phrase);
        }
      }
    }
    phrases.addAll(titles.read(sentence, phrases, tagger));
    phrases.sort(Comparator.comparingInt(NounPhrase::start));
    return phrases.isEmpty() ? phrases : shared.add(phrases, tagger.tags(sentence));
  }

  /** Whether the head belongs to the name of a body, an organization or a country. */
  private static boolean insideName(Sentence sentence, Phrases.Match<Head> match) {
    Mention mention = sentence.mentionAt(match.to() - 1);
    return mention != null
        && !isExample(sentence, mention.from())
        && (mention.kind() == Mention.Kind.BODY
            || mention.kind() == Mention.Kind.COUNTRY
            || mention.kind() == Mention.Kind.ORGANIZATION
            || mention.kind() == Mention.Kind.SCO);
  }

  /** "Projects such as the Business Council": a body that is called an undertaking is one. */
  private static boolean isExample(Sentence sentence, int from) {
    int i = Naming.ARTICLES.contains(sentence.norm(from - 1)) ? from - 2 : from - 1;
    boolean such = sentence.norm(i).equals("as") && sentence.norm(i - 1).equals("such");
    int noun = such ? i - 2 : i - 1;
    return (such || sentence.norm(i).equals("like") || sentence.norm(i).equals("including"))
        && sentence.readsAny(
            noun, "projects", "initiatives", "programmes", "programs", "undertakings");
  }

  private @Nullable NounPhrase phrase(Sentence sentence, Phrases.Match<Head> match, Tagger tagger) {
    int headAt = match.from();
    String[] tags = tagger.tags(sentence);
    if (modifiesNext(sentence, tags, match) || statutory(sentence, match)) {
      return null;
    }
    int from = left(sentence, tags, headAt);
    QuotedTitles.Title before = QuotedTitles.before(sentence, from);
    if (before != null) {
      return quotedBefore(sentence, match, before, from);
    }
    boolean capitalised = capitalised(sentence, from, match);
    QuotedTitles.Title called = QuotedTitles.called(sentence, match.to());
    QuotedTitles.Title quote = called == null ? QuotedTitles.after(sentence, match.to()) : called;
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
          called == null ? quote.to() + 1 : quote.to(),
          name,
          true,
          true,
          true,
          period(sentence, called == null ? quote.to() + 1 : quote.to()));
    }
    QuotedTitles.Title apposed = apposed(sentence, match);
    if (apposed != null) {
      return new NounPhrase(
          sentence,
          match.value(),
          determiner(sentence, from),
          headAt,
          from,
          apposed.to(),
          sentence.words(apposed.from(), apposed.to()),
          true,
          true,
          true,
          period(sentence, apposed.to()));
    }
    int to = complement.end(sentence, tags, match, capitalised);
    boolean named = sentence.readsAny(to, "named", "called", "dubbed", "entitled");
    if (to > match.to() && (capitalised && QuotedTitles.isQuote(sentence, to) || named)) {
      QuotedTitles.Title title = QuotedTitles.after(sentence, to);
      if (title != null) {
        boolean brief = title.to() - title.from() < 2;
        String given = sentence.words(title.from(), title.to());
        return new NounPhrase(
            sentence,
            match.value(),
            determiner(sentence, from),
            headAt,
            from,
            title.to() + 1,
            brief ? sentence.words(from, to) + " " + given : given,
            true,
            true,
            true,
            period(sentence, title.to() + 1));
      }
    }
    if (match.value().document() != null && !capitalised && to == match.to()) {
      from = owner(sentence, from);
    }
    int resumed = complement.resumed(sentence, tags, match, to);
    DateMention covered = resumed > to ? period(sentence, to) : null;
    to = resumed;
    from = usedAs(sentence, from);
    boolean owned = from < headAt && sentence.words(from, match.to()).contains("'s ");
    int start = determiner(sentence, from);
    String name = properPart(sentence, from, headAt, to);
    DateMention period = covered == null ? period(sentence, to) : covered;
    DateMention ahead = from > 0 ? sentence.dateAt(from - 1) : null;
    if (period == null && ahead != null && ahead.kind() == DateMention.Kind.YEARS) {
      period = ahead;
      while (start > 0 && sentence.dateAt(start - 1) == ahead) {
        start--;
      }
      start = determiner(sentence, start);
    }
    if (period == null && match.value().document() != null) {
      period = said(sentence, to);
    }
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
        to > match.to() || owned,
        period);
  }

  /** A name without quotes right after what it names: "the exercise Cotton Storm". */
  private static QuotedTitles.@Nullable Title apposed(
      Sentence sentence, Phrases.Match<Head> match) {
    int from = match.to();
    int end = from;
    while (end < sentence.size()
        && sentence.token(end).isCapitalised()
        && sentence.mentionAt(end) == null
        && sentence.dateAt(end) == null) {
      end++;
    }
    boolean lower = !sentence.token(match.from()).isCapitalised();
    boolean camel =
        end == from + 1 && sentence.token(from).form().matches("\\p{Lu}\\p{Ll}+\\p{Lu}.*");
    boolean undertaking = match.value().document() == null && !match.value().plural();
    return lower && undertaking && (end > from + 1 || camel)
        ? new QuotedTitles.Title(from, end)
        : null;
  }

  /** "It should cover the years 2023 to 2027", said of a document after its name. */
  private static @Nullable DateMention said(Sentence sentence, int to) {
    for (int i = to; i < sentence.size() && i < to + 14; i++) {
      if (sentence.norm(i).startsWith("cover") || sentence.norm(i).startsWith("span")) {
        for (int k = i + 1; k < sentence.size() && k < i + 4; k++) {
          DateMention date = sentence.dateAt(k);
          if (date != null && date.kind() == DateMention.Kind.YEARS) {
            return date;
          }
        }
      }
    }
    return null;
  }

  /** A meeting is an undertaking only where it is one of a kind: "a meeting of the port chiefs". */
  private static boolean statutory(Sentence sentence, Phrases.Match<Head> match) {
    if (match.value().word().equals("exchange")) {
      // "The exchange of data" is an act, "the Data Exchange" a thing.
      return sentence.norm(match.to()).equals("of");
    }
    if (!match.value().word().equals("meeting")) {
      return false;
    }
    boolean of = sentence.norm(match.to()).equals("of") && !match.value().plural();
    int from = match.from();
    while (from > 0 && from > match.from() - 4 && !Naming.ARTICLES.contains(sentence.norm(from))) {
      from--;
    }
    boolean indefinite = sentence.readsAny(from, "a", "an", "another");
    for (int i = match.to(); i < match.to() + 8; i++) {
      if (sentence.readsAny(
              i,
              "ministers",
              "secretaries",
              "coordinators",
              "state",
              "government",
              "prosecutors",
              "council")
          || sentence.isNamed(i, Mention.Kind.BODY)) {
        return true;
      }
    }
    return !of || !indefinite;
  }

  /** "The Russian chairmanship's action plan": the owner tells the plan from others. */
  private static int owner(Sentence sentence, int from) {
    if (from < 2 || !sentence.norm(from - 1).equals("'s")) {
      return from;
    }
    int owner = from - 2;
    boolean demonym = owner > 0 && sentence.isNamed(owner - 1, Mention.Kind.COUNTRY);
    return demonym ? owner - 1 : owner;
  }

  /** "Using the Astana Centre as a platform": what is to become one belongs to the name. */
  private static int usedAs(Sentence sentence, int from) {
    int as = Naming.ARTICLES.contains(sentence.norm(from - 1)) ? from - 2 : from - 1;
    if (as < 1 || !sentence.norm(as).equals("as")) {
      return from;
    }
    Mention used = sentence.mentionAt(as - 1);
    return used != null
            && (used.kind() == Mention.Kind.ORGANIZATION || used.kind() == Mention.Kind.BODY)
        ? used.from()
        : from;
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

  private int left(Sentence sentence, String[] tags, int head) {
    int from = head;
    while (from > 0) {
      Token token = sentence.token(from - 1);
      if (from - 1 == head - 1 && token.is("-")) {
        // "An Eco-Forum" is a forum; "China-SCO forum" breaks after the hyphen anyway.
        if (sentence.token(head).isCapitalised()
            && sentence.token(from - 2).isCapitalised()
            && sentence.mentionAt(from - 2) == null) {
          from -= 2;
          continue;
        }
        break;
      }
      boolean whose =
          token.is("'s")
              && sentence.readsAny(from - 2, "women", "children", "people", "men", "youth", "world")
              && sentence.token(from - 2).isCapitalised();
      boolean owners =
          token.form().equals("'")
              && from > 1
              && sentence.norm(from - 2).endsWith("s")
              && sentence.token(from - 2).isCapitalised()
              && sentence.token(from).isCapitalised()
              && sentence.tokens().subList(0, from - 1).stream()
                  .noneMatch(quote -> quote.form().equals("'"));
      if (whose || owners) {
        from -= 2;
      } else if (isModifier(sentence, tags, from - 1, from)) {
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
    String norm = token.norm();
    boolean gerund = norm.endsWith("ing") && !DETERMINERS.contains(sentence.norm(i - 1));
    boolean governs = gerund && sentence.readsAny(i - 1, "on", "of", "for", "by", "from", "in");
    if (governs
        || sentence.norm(i - 1).equals("to")
            && tags[i].equals("ADJ")
            && i + 1 < sentence.size()
            && norm.equals("open")) {
      return false;
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
  private boolean joins(Sentence sentence, String[] tags, int and) {
    Token before = sentence.token(and - 1);
    Token after = sentence.token(and + 1);
    if (!before.isWord()
        || sentence.mentionAt(and - 1) != null
        || !heads.find(sentence.tokens().subList(and - 1, and)).isEmpty()) {
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
    if (from > 0
        && sentence.tokens().subList(match.from(), match.to()).stream()
            .anyMatch(Token::isCapitalised)) {
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
    boolean headCapital =
        sentence.tokens().subList(match.from(), match.to()).stream().anyMatch(Token::isCapitalised);
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

  private static NounPhrase quotedBefore(
      Sentence sentence, Phrases.Match<Head> match, QuotedTitles.Title quote, int from) {
    String title = sentence.words(quote.from(), quote.to());
    boolean brief = quote.to() - quote.from() < 2;
    String name = brief ? title + " " + sentence.words(from, match.to()) : title;
    return new NounPhrase(
        sentence,
        match.value(),
        determiner(sentence, quote.from() - 1),
        match.from(),
        quote.from() - 1,
        match.to(),
        name,
        true,
        true,
        true,
        period(sentence, match.to()));
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
      if (!sentence.readsAny(
          i,
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
          "during",
          "running",
          "extending",
          "valid",
          "designed")) {
        return null;
      }
    }
    return null;
  }
}
