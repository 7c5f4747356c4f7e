package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the offices that a sentence names, with what belongs to them on both sides: "First Deputy
 * Minister of Foreign Affairs of the Kyrgyz Republic", "SCO coordinator in Kazakhstan", "Prime
 * Minister and Minister of Finance".
 */
final class OfficeReader {

  /**
   * An office.
   *
   * @param from its first token, a state's adjective before it left out
   * @param to the token after its last
   * @param before the first token of what stands before it and is no part of it, such as an article
   *     or the state
   * @param complete whether the title says enough: "head" alone doesn't
   */
  record Office(int from, int to, int before, boolean complete) {}

  private static final Set<String> LINKS = Set.of("of", "for", "in", "to", "at", "on", "under");
  private static final Set<String> ENDS =
      Set.of(
          "is", "was", "has", "had", "will", "who", "which", "that", "and", "also", "are", "were");
  private static final int LOWER_CASE_WORDS = 4;

  private final Phrases<String> offices;
  private final Set<String> modifiers;
  private final Set<String> portfolios;
  private final Set<String> heads;
  private final Set<String> dependent;
  private final Set<String> speech;
  private final Set<String> ministries;

  OfficeReader(Lexicon lexicon) {
    this.offices = lexicon.phrases("offices");
    this.modifiers = lexicon.words("office_modifiers");
    this.portfolios = lexicon.words("portfolios");
    this.heads = lexicon.words("institution_heads");
    this.dependent = lexicon.words("dependent_offices");
    this.speech = lexicon.words("speech_verbs");
    this.ministries = lexicon.words("ministries");
  }

  /** The offices of a sentence from left to right. */
  List<Office> read(Sentence sentence) {
    List<Office> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match<String> match = offices.at(sentence.tokens(), i);
      if (match == null
          || isInOtherName(sentence, match)
          || sentence.reads(match.to(), "'s")
          || offices.at(sentence.tokens(), match.to()) != null) {
        continue;
      }
      int from = left(sentence, i);
      int to = right(sentence, match.to());
      boolean complete =
          !dependent.contains(sentence.words(from, match.to()).toLowerCase(java.util.Locale.ROOT))
              || to > match.to()
              || sentence.reads(from - 1, "'s");
      found.add(new Office(from, to, before(sentence, from), complete));
      i = to - 1;
    }
    return found;
  }

  /** "Council of Heads of State" names no head of state. */
  private static boolean isInOtherName(Sentence sentence, Phrases.Match<String> match) {
    Mention mention = sentence.mentionAt(match.from());
    return mention != null && mention.to() > match.to();
  }

  private int left(Sentence sentence, int at) {
    int from = at;
    while (from > 0) {
      Mention mention = sentence.mentionAt(from - 1);
      if (mention != null && mention.kind() != Mention.Kind.COUNTRY) {
        from = mention.from();
      } else if (mention == null && isModifier(sentence, from - 1)) {
        from--;
      } else {
        break;
      }
    }
    return from;
  }

  private boolean isModifier(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return modifiers.contains(token.norm())
        || portfolios.contains(token.norm())
        || token.isAcronym() && token.isWord()
        || sentence.reads(i, "former")
        || sentence.reads(i, "current");
  }

  private static int before(Sentence sentence, int from) {
    int before = from;
    if (before > 0 && sentence.reads(before - 1, "'s")) {
      before--;
      while (before > 0
          && from - before < 6
          && sentence.token(before - 1).isWord()
          && !sentence.readsAny(before - 1, "was", "is", "has")
          && !sentence.reads(before - 1, "the")) {
        before--;
      }
    }
    Mention state = before > 0 ? sentence.mentionAt(before - 1) : null;
    if (state != null && state.kind() == Mention.Kind.COUNTRY) {
      before = state.from();
    }
    while (before > 0
        && sentence.readsAny(
            before - 1,
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "our",
            "my",
            "their",
            "current",
            "then",
            "new",
            "former")) {
      before--;
    }
    return before;
  }

  /** Over "of …" and "and …" behind a title. */
  private int right(Sentence sentence, int at) {
    Mention body = at < sentence.size() ? sentence.mentionAt(at) : null;
    boolean named =
        body != null
            && body.from() == at
            && (body.kind() == Mention.Kind.BODY || body.kind() == Mention.Kind.ORGANIZATION)
            && body.to() < sentence.size()
            && sentence.token(body.to()).isCapitalised();
    int to = body != null && named ? body.to() : at;
    while (to < sentence.size()) {
      int next = to;
      if (LINKS.contains(sentence.norm(to))) {
        next = complement(sentence, to + 1);
        if (next > to && sentence.reads(next, "(") && sentence.reads(next + 2, ")")) {
          next += 3;
        }
      } else if (sentence.reads(to, "and") || sentence.reads(to, "–") || sentence.reads(to, "-")) {
        next = second(sentence, to + 1);
      }
      if (next <= to) {
        break;
      }
      to = next;
    }
    return to;
  }

  /** The end of another office that the same person holds; the given token if none follows. */
  private int second(Sentence sentence, int at) {
    int i = sentence.reads(at, "the") || sentence.reads(at, "concurrently") ? at + 1 : at;
    int limit = i + 5;
    while (i < sentence.size() && i < limit) {
      Phrases.Match<String> match = offices.at(sentence.tokens(), i);
      if (match != null && !isInOtherName(sentence, match)) {
        return match.to();
      }
      Mention mention = sentence.mentionAt(i);
      if (mention != null && mention.kind() != Mention.Kind.COUNTRY) {
        i = mention.to();
      } else if (isModifier(sentence, i)) {
        i++;
      } else {
        break;
      }
    }
    return at - 1;
  }

  /** The end of what an office is of; the token of the link where nothing is understood. */
  private int complement(Sentence sentence, int at) {
    int i = at;
    while (i < sentence.size()
        && sentence.readsAny(i, "the", "a", "an", "its", "his", "our", "their")) {
      i++;
    }
    int start = i;
    int lower = 0;
    while (i < sentence.size()) {
      Mention mention = sentence.mentionAt(i);
      Token token = sentence.token(i);
      if (mention != null) {
        i = mention.to();
        if (sentence.reads(i, "'s")) {
          i++;
        }
      } else if (token.isWord() && token.isCapitalised()) {
        int named = named(sentence, i, i == start);
        if (named == i) {
          break;
        }
        i = named;
      } else if (joinsPortfolios(sentence, i)) {
        i += 2;
      } else if (token.isWord()
          && lower < LOWER_CASE_WORDS
          && !LINKS.contains(token.norm())
          && !ENDS.contains(token.norm())
          && !speech.contains(token.norm())) {
        lower++;
        i++;
      } else {
        break;
      }
    }
    return i > start ? i : at - 1;
  }

  private boolean joinsPortfolios(Sentence sentence, int i) {
    if (!sentence.reads(i, "and") && !sentence.reads(i, ",")
        || i + 1 >= sentence.size()
        || !sentence.token(i + 1).isCapitalised()
        || sentence.mentionAt(i + 1) != null
        || offices.at(sentence.tokens(), i + 1) != null
        || !portfolios.contains(sentence.norm(i - 1))) {
      return false;
    }
    // One word with a capital after a field is another field: a name would have two.
    boolean alone =
        sentence.reads(i, "and")
            && (i + 2 >= sentence.size() || !sentence.token(i + 2).isCapitalised());
    return portfolios.contains(sentence.norm(i + 1)) || alone;
  }

  /** Over the words with capitals that belong to an office, up to where a name may begin. */
  private int named(Sentence sentence, int from, boolean first) {
    int end = from;
    int last = from;
    while (end < sentence.size()
        && sentence.token(end).isWord()
        && sentence.token(end).isCapitalised()
        && sentence.mentionAt(end) == null) {
      String norm = sentence.norm(end);
      if (portfolios.contains(norm)
          || heads.contains(norm)
          || ministries.contains(norm)
          || sentence.token(end).isAcronym()) {
        last = end + 1;
      }
      end++;
    }
    boolean goesOn =
        end < sentence.size() && LINKS.contains(sentence.norm(end)) && !sentence.reads(end, "to");
    return last == from && first || goesOn && last > from ? end : last;
  }
}
