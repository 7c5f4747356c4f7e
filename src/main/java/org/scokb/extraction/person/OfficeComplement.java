package org.scokb.extraction.person;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Words;

/**
 * How far an office runs on behind its title: "Minister of Foreign Affairs of the Kyrgyz Republic",
 * "Prime Minister and Minister of Finance".
 */
final class OfficeComplement {

  private static final Set<String> LINKS = Words.of("office_complement_links");
  private static final Set<String> ENDS = Words.of("office_complement_ends");
  private static final int LOWER_CASE_WORDS = 4;

  private final Phrases<String> offices;
  private final OfficeModifiers modifiers;
  private final Set<String> portfolios;
  private final Set<String> heads;
  private final Set<String> speech;
  private final Set<String> ministries;

  OfficeComplement(Lexicon lexicon, OfficeModifiers modifiers) {
    this.offices = lexicon.phrases("offices");
    this.modifiers = modifiers;
    this.portfolios = lexicon.words("portfolios");
    this.heads = lexicon.words("institution_heads");
    this.speech = lexicon.words("speech_verbs");
    this.ministries = lexicon.words("ministries");
  }

  /** Over "of …" and "and …" behind a title. */
  int end(Sentence sentence, int at) {
    Mention body = sentence.mentionAt(at);
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
      } else if (sentence.readsAny(to, "and", "–", "-")) {
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
    int i = sentence.readsAny(at, "the", "concurrently") ? at + 1 : at;
    int limit = i + 5;
    while (i < sentence.size() && i < limit) {
      Phrases.Match<String> match = offices.at(sentence.tokens(), i);
      if (match != null && !isInLongerName(sentence, match)) {
        return match.to();
      }
      Mention mention = sentence.mentionAt(i);
      if (mention != null && mention.kind() != Mention.Kind.COUNTRY) {
        i = mention.to();
      } else if (modifiers.isModifier(sentence, i)) {
        i++;
      } else {
        break;
      }
    }
    return at - 1;
  }

  /** "Council of Heads of State" names no head of state. */
  static boolean isInLongerName(Sentence sentence, Phrases.Match<String> match) {
    Mention mention = sentence.mentionAt(match.from());
    return mention != null && mention.to() > match.to();
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
