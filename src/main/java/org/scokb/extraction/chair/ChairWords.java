package org.scokb.extraction.chair;

import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;

/** Where a sentence names the chair of the SCO, or the SCO as what is chaired. */
final class ChairWords {

  /** How many words may stand between an article and the noun that it belongs to. */
  private static final int FAR = 4;

  /** The body whose chair is the organization's. */
  private static final String SUMMIT = "Council of Heads of State";

  private ChairWords() {}

  /** Whether a token is the noun for the chair of the SCO. */
  static boolean isNoun(Sentence sentence, int i) {
    if (sentence.reads(i, WordList.CHAIR_SIDES) && sentence.reads(i - 1, WordList.PRESIDING)) {
      return true;
    }
    return sentence.reads(i, WordList.CHAIR_NOUNS)
        && !isOfAnother(sentence, i)
        && !isMeetingsChair(sentence, i);
  }

  /**
   * The end of the noun for the chair with what stands before and after it; -1 if there is none.
   */
  static int chair(Sentence sentence, int from) {
    int noun = article(sentence, from);
    while (noun < sentence.size() && !isNoun(sentence, noun)) {
      if (!isAdjective(sentence, noun)) {
        return -1;
      }
      noun++;
    }
    if (noun >= sentence.size()) {
      return -1;
    }
    int of =
        sentence.reads(noun + 1, "of") ? chairedEnd(sentence, article(sentence, noun + 2)) : -1;
    return of < 0 ? noun + 1 : of;
  }

  /** The end of the organization's name or of a word for it, as an object; -1 if there is none. */
  static int organization(Sentence sentence, int from) {
    int at = article(sentence, from);
    for (int i = at; i < Math.min(sentence.size(), at + FAR); i++) {
      int end = organizationEnd(sentence, i);
      if (end > 0) {
        boolean modifier =
            sentence.mentionAt(i) != null
                && end < sentence.size()
                && sentence.token(end).isWord()
                && !sentence.reads(end, WordList.CHAIR_AFTER_OBJECT);
        return modifier ? -1 : end;
      }
      if (sentence.token(i).isCapitalised() || sentence.reads(i, WordList.STATE_PREPOSITIONS)) {
        return -1;
      }
    }
    return -1;
  }

  private static int organizationEnd(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    if (mention != null) {
      boolean whole =
          mention.from() == i
              && mention.kind() == Mention.Kind.SCO
              && !sentence.reads(mention.to(), "'s");
      return whole ? mention.to() : -1;
    }
    return sentence.reads(i, WordList.ORGANIZATION_WORDS) ? i + 1 : -1;
  }

  /**
   * The end of what the noun for the chair is of: the organization, or the council that leads it.
   */
  private static int chairedEnd(Sentence sentence, int i) {
    int name =
        i < sentence.size() && sentence.tag(i).equals("ADJ") && sentence.mentionAt(i) == null
            ? i + 1
            : i;
    Mention mention = sentence.mentionAt(name);
    return mention != null && mention.from() == name && mention.id().equals(SUMMIT)
        ? mention.to()
        : organizationEnd(sentence, name);
  }

  static int article(Sentence sentence, int i) {
    return sentence.reads(i, WordList.STATE_ARTICLES) || sentence.reads(i, "our") ? i + 1 : i;
  }

  private static boolean isAdjective(Sentence sentence, int i) {
    return sentence.isNamed(i, Mention.Kind.SCO)
        || sentence.reads(i, "'s") && sentence.isNamed(i - 1, Mention.Kind.SCO)
        || sentence.reads(i, WordList.CHAIR_ADJECTIVES)
        || sentence.dateAt(i) != null;
  }

  /** "Chair of the board". */
  private static boolean isOfAnother(Sentence sentence, int noun) {
    int of = article(sentence, noun + 2);
    return sentence.reads(noun + 1, "of")
        && of < sentence.size()
        && !sentence.isNamed(of, Mention.Kind.COUNTRY)
        && chairedEnd(sentence, of) < 0
        && sentence.dateAt(of) == null;
  }

  /** "The Council met under Kyrgyz chairmanship": one meeting's chair, not the organization's. */
  private static boolean isMeetingsChair(Sentence sentence, int noun) {
    int under = noun - 1;
    while (under > noun - FAR && !sentence.reads(under, "under")) {
      under--;
    }
    int end = under;
    return sentence.reads(under, "under")
        && sentence
            .mentions(Mention.Kind.BODY)
            .anyMatch(body -> body.to() <= end && !body.id().equals(SUMMIT));
  }

  /** Whether a sentence speaks of the chair, by a noun, or beside the organization by a role. */
  static boolean speaksOfChair(Sentence sentence) {
    boolean sco = sentence.mentions(Mention.Kind.SCO).findAny().isPresent();
    for (int i = 0; i < sentence.size(); i++) {
      if (isNoun(sentence, i) || sco && sentence.readsPhrase(i, WordList.CHAIR_ROLES)) {
        return true;
      }
    }
    return false;
  }
}
