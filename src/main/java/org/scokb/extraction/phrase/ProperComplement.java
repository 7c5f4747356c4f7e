package org.scokb.extraction.phrase;

import java.util.Set;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;

/**
 * How far a name written with capitals runs on after its head: "… of Cooperation in Countering
 * Terrorism, Separatism and Extremism".
 */
final class ProperComplement {

  private final Set<String> links;
  private final Heads heads;

  ProperComplement(Lexicon lexicon, Heads heads) {
    this.links = lexicon.words("name_links");
    this.heads = heads;
  }

  /** The token after the last capital that belongs to the name. */
  int end(Sentence sentence, int from) {
    int end = from;
    int i = from;
    while (i < sentence.size()
        && i - from < CommonComplement.LONGEST
        && sentence.dateAt(i) == null) {
      Token token = sentence.token(i);
      if (!token.form().equals("I") && isWritten(token)) {
        end = ++i;
      } else if (token.is(",")) {
        int close = listEnd(sentence, i);
        if (close < 0) {
          return end;
        }
        end = i = close;
      } else if (links.contains(token.norm())) {
        int next = i;
        while (links.contains(sentence.norm(next))) {
          next++;
        }
        if (!continues(sentence, i, next)) {
          return end;
        }
        i = next;
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isWritten(Token token) {
    return token.isCapitalised() || token.isNumber();
  }

  /** Whether the name goes on after small words. */
  private boolean continues(Sentence sentence, int link, int next) {
    if (next >= sentence.size()
        || !isWritten(sentence.token(next))
        || sentence.dateAt(next) != null) {
      return false;
    }
    if (sentence.readsAny(link, "in", "at", "'s", "–", "to")) {
      return !sentence.isNamed(next, Mention.Kind.PLACE)
          && !sentence.isNamed(next, Mention.Kind.COUNTRY);
    }
    return !sentence.readsAny(link, "and", "or", "as")
        || CommonComplement.isBetween(sentence, link)
        || joins(sentence, link, next);
  }

  private boolean joins(Sentence sentence, int link, int next) {
    Mention mention = sentence.mentionAt(next);
    boolean other =
        mention != null
            && mention.kind() != Mention.Kind.SCO
            && mention.kind() != Mention.Kind.PLACE;
    boolean determined = next > link + 1;
    return !other
        && !sentence.norm(link).equals("as")
        && (!determined || sentence.norm(next + 1).equals("of"))
        && !holdsHead(sentence, next);
  }

  /** Whether the capitals from a token on are a name with a head of its own. */
  private boolean holdsHead(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && sentence.token(to).isCapitalised()) {
      to++;
    }
    return !heads.find(sentence.tokens().subList(from, to)).isEmpty();
  }

  /** Where a list such as ", Separatism and Extremism" ends; -1 where a comma begins none. */
  private int listEnd(Sentence sentence, int comma) {
    int i = comma;
    while (i < sentence.size() && sentence.norm(i).equals(",")) {
      i++;
      if (sentence.norm(i).equals("and")) {
        break;
      }
      int words = 0;
      while (i < sentence.size() && sentence.token(i).isCapitalised() && words < 4) {
        if (sentence.mentionAt(i) != null) {
          return -1;
        }
        i++;
        words++;
      }
      if (words == 0) {
        return -1;
      }
    }
    if (!sentence.norm(i).equals("and")
        || i + 1 >= sentence.size()
        || sentence.token(i + 1).form().equals("I")) {
      return -1;
    }
    int last = i + 1;
    if (!sentence.token(last).isCapitalised()
        || sentence.mentionAt(last) != null
        || holdsHead(sentence, comma + 1)
        || holdsHead(sentence, last)) {
      return -1;
    }
    while (last < sentence.size() && sentence.token(last).isCapitalised()) {
      last++;
    }
    return last;
  }
}
