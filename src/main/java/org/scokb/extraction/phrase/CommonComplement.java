package org.scokb.extraction.phrase;

import java.util.Set;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tagger;

/**
 * How far a description runs on after its head, by parts of speech: "… for trade in grain and
 * fodder", "… to protect glaciers".
 */
final class CommonComplement {

  /** Tokens that a name has after its head at most. */
  static final int LONGEST = 24;

  private final Set<String> about;
  private final Set<String> ends;
  private final Phrases<String> adjuncts;
  private final Heads heads;

  CommonComplement(Lexicon lexicon, Heads heads) {
    this.about = lexicon.words("name_complements");
    this.ends = lexicon.words("name_ends");
    this.adjuncts = lexicon.phrases("name_adjuncts");
    this.heads = heads;
  }

  /**
   * The token after the last word of the description.
   *
   * @param head the token after the head, from which its length counts
   * @param from where to go on; if that is right after the head, only a preposition begins more
   */
  int end(Sentence sentence, String[] tags, int head, int from) {
    int end = from;
    if (from == head && !begins(sentence, tags, from)) {
      return end;
    }
    int i = from;
    while (i < sentence.size() && i - head < CommonComplement.LONGEST && !stops(sentence, i)) {
      if (sentence.norm(i).equals(",")) {
        int close = listEnd(sentence, tags, i);
        if (close < 0) {
          return end;
        }
        end = i = close;
      } else if (sentence.readsAny(i, "and", "or")) {
        if (!joins(sentence, tags, i)) {
          return whole(sentence, tags, head, end);
        }
        i++;
      } else if (isNoun(sentence, tags, i) || verbBelongs(sentence, tags, i)) {
        end = ++i;
      } else if (isGlue(sentence, tags, i)) {
        i++;
      } else {
        return end;
      }
    }
    return end;
  }

  /** What ends in an adjective has lost its noun: it ends before what the adjective belongs to. */
  private static int whole(Sentence sentence, String[] tags, int head, int end) {
    int to = end;
    if (end > head && tags[end - 1].equals("ADJ") && !sentence.token(end - 1).isCapitalised()) {
      while (to > head && !tags[to].equals("PART") && !tags[to].equals("ADP")) {
        to--;
      }
    }
    return to;
  }

  private boolean begins(Sentence sentence, String[] tags, int i) {
    boolean purpose = i + 1 < sentence.size() && tags[i + 1].equals("VERB");
    return about.contains(sentence.norm(i)) && (purpose || !sentence.norm(i).equals("to"));
  }

  /** A date, "in Osh", or a word that begins something else. */
  private boolean stops(Sentence sentence, int i) {
    return sentence.dateAt(i) != null
        || ends.contains(sentence.norm(i))
        || adjuncts.at(sentence.tokens(), i) != null
        || sentence.norm(i).equals("in")
            && (isPlace(sentence, i + 1)
                || i + 1 < sentence.size() && sentence.dateAt(i + 1) != null);
  }

  /** The tagger takes some unknown nouns and compounds for verbs; a name ends in none. */
  private static boolean isNoun(Sentence sentence, String[] tags, int i) {
    String norm = sentence.norm(i);
    boolean closing = i + 1 == sentence.size() || sentence.token(i + 1).isPunctuation();
    return Tagger.isNominal(tags[i])
        || tags[i].equals("NUM")
        || norm.contains("-") && norm.length() > 6
        || tags[i].equals("VERB") && norm.endsWith("s") && closing;
  }

  private boolean isGlue(Sentence sentence, String[] tags, int i) {
    String norm = sentence.norm(i);
    boolean glue =
        switch (tags[i]) {
          case "ADP", "DET", "PART" -> true;
          case "SCONJ" -> about.contains(norm);
          case "ADV" ->
              i + 1 < sentence.size() && (tags[i + 1].equals("ADJ") || tags[i + 1].equals("VERB"));
          default -> false;
        };
    return sentence.readsAny(i, "its", "their") || glue && !sentence.token(i).isPunctuation();
  }

  /** A verb form within a name: "for developing …", "to create …", "protected areas". */
  private static boolean verbBelongs(Sentence sentence, String[] tags, int i) {
    String norm = sentence.norm(i);
    if (!tags[i].equals("VERB")) {
      return false;
    }
    boolean infinitive = sentence.norm(i - 1).equals("to");
    boolean participle =
        norm.endsWith("ed")
            && i + 1 < sentence.size()
            && (tags[i + 1].equals("NOUN") || tags[i + 1].equals("ADJ"));
    String before = tags[i - 1];
    return norm.endsWith("ing")
        || infinitive
        || participle && !before.equals("NOUN") && !before.equals("PROPN");
  }

  private static boolean isPlace(Sentence sentence, int i) {
    return sentence.isNamed(i, Mention.Kind.PLACE) || sentence.isNamed(i, Mention.Kind.COUNTRY);
  }

  /** Whether "and" goes on with the same name: no article, and no verb after it. */
  private boolean joins(Sentence sentence, String[] tags, int and) {
    int next = and + 1;
    if (next >= sentence.size()) {
      return false;
    }
    if (CommonComplement.isBetween(sentence, and)
        && (sentence.token(next).isCapitalised() || sentence.norm(next).equals("the"))) {
      return true;
    }
    boolean gerund = tags[next].equals("VERB") && sentence.norm(next).endsWith("ing");
    if (sentence.mentionAt(next) != null && !isPlace(sentence, next)
        || !Tagger.isNominal(tags[next]) && !gerund) {
      return false;
    }
    int end = next;
    while (end < sentence.size() && Tagger.isNominal(tags[end])) {
      end++;
    }
    boolean clause =
        end < sentence.size()
            && (tags[end].equals("AUX")
                || tags[end].equals("VERB") && !sentence.norm(end).endsWith("ing"));
    return !clause && heads.find(sentence.tokens().subList(next, end)).isEmpty();
  }

  /** Where a list such as ", trade and transit" ends; -1 where a comma begins none. */
  private int listEnd(Sentence sentence, String[] tags, int comma) {
    int i = comma;
    while (sentence.norm(i).equals(",")) {
      i++;
      if (sentence.norm(i).equals("and")) {
        break;
      }
      int words = 0;
      while (i < sentence.size()
          && words < 4
          && (tags[i].equals("NOUN") || tags[i].equals("ADJ"))) {
        i++;
        words++;
      }
      if (words == 0) {
        return -1;
      }
    }
    return sentence.norm(i).equals("and") && joins(sentence, tags, i) ? i + 2 : -1;
  }

  /** "Between Osh and Jizzakh": what follows "and" is the other of two. */
  static boolean isBetween(Sentence sentence, int and) {
    return sentence.readsWithin(and - 7, and, "between");
  }
}
