package org.scokb.extraction.phrase;

import java.util.List;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tagger;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;

/**
 * How far a name reaches back before its head: "the SCO Information and Coordination Centre", "a
 * Women's Forum".
 */
final class Premodifiers {

  private final Heads heads;

  Premodifiers(Heads heads) {
    this.heads = heads;
  }

  /** The first token of the name, without article. */
  int from(Sentence sentence, int head) {
    int from = head;
    int further = further(sentence, from);
    while (further < from) {
      from = further;
      further = further(sentence, from);
    }
    return from;
  }

  /** The first token with the article or pronoun before it. */
  int withDeterminer(Sentence sentence, int from) {
    return sentence.reads(from - 1, WordList.DETERMINERS) ? from - 1 : from;
  }

  /** One word further back, or two that only go together; the same token where the name begins. */
  private int further(Sentence sentence, int from) {
    if (from == 0) {
      return from;
    }
    Token token = sentence.token(from - 1);
    if (sentence.readsAny(from - 1, "-", "–") && from > 1) {
      return from - 2;
    }
    if (isOwner(sentence, from)) {
      return from - 2;
    }
    if (isModifier(sentence, from - 1)) {
      return from - 1;
    }
    return token.is("and") && from > 1 && joins(sentence, from - 1) ? from - 2 : from;
  }

  /** "Women's Forum", "Rectors' Forum". */
  private static boolean isOwner(Sentence sentence, int from) {
    return sentence.reads(from - 1, "'s")
        ? sentence.readsAny(from - 2, "women", "children", "people", "men", "youth", "world")
        : from > 1
            && sentence.reads(from - 1, "'")
            && sentence.token(from - 2).isCapitalised()
            && sentence.norm(from - 2).endsWith("s");
  }

  private boolean isModifier(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String norm = token.norm();
    if (!token.isWord() && !token.isNumber()
        || WordList.DETERMINERS.has(norm)
        || norm.equals("and")
        || norm.equals("of")
        || norm.endsWith("ing")
            && sentence.readsAny(i - 1, "on", "of", "for", "by", "from", "in")
            && !token.isCapitalised()) {
      return false;
    }
    DateMention date = sentence.dateAt(i);
    if (date != null && date.kind() != DateMention.Kind.YEAR) {
      return false;
    }
    if (token.isCapitalised()) {
      return true;
    }
    boolean participle =
        sentence.tag(i).equals("VERB")
            && (norm.endsWith("ed") || norm.endsWith("ing"))
            && sentence.reads(i - 1, WordList.DETERMINERS);
    return Tagger.isNominal(sentence.tag(i)) || sentence.tag(i).equals("NUM") || participle;
  }

  /** Whether "and" joins two words of one name: "Information and Coordination Centre". */
  private boolean joins(Sentence sentence, int and) {
    Token before = sentence.token(and - 1);
    boolean alike =
        before.isCapitalised()
            ? sentence.token(and + 1).isCapitalised()
            : sentence.tag(and - 1).equals("ADJ") && sentence.tag(and + 1).equals("ADJ");
    return alike && heads.find(List.of(before)).isEmpty();
  }
}
