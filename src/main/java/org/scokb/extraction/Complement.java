package org.scokb.extraction;

import java.util.Set;

/**
 * How far a name runs on after its head: "… of Cooperation in Countering Terrorism, Separatism and
 * Extremism".
 */
final class Complement {

  private static final Set<String> LINKS =
      Set.of(
          "of", "and", "for", "the", "on", "in", "to", "with", "between", "against", "&", "a", "an",
          "its", "their", "from", "into", "or", "through", "as", "'s", "-", "–", "within", "among",
          "under", "towards", "toward", "at", "'");

  /** Prepositions that begin what a name is about. */
  private static final Set<String> ABOUT =
      Set.of(
          "of",
          "on",
          "for",
          "against",
          "between",
          "to",
          "with",
          "from",
          "in",
          "about",
          "concerning",
          "regarding",
          "as",
          "devoted",
          "dedicated",
          "among",
          "towards",
          "under");

  private static final Set<String> ENDS =
      Set.of(
          "by",
          "after",
          "before",
          "during",
          "at",
          "since",
          "amid",
          "despite",
          "together",
          "that",
          "which",
          "who",
          "whose",
          "where",
          "when",
          "while",
          "because",
          "although",
          "if",
          "it",
          "he",
          "she",
          "they",
          "them",
          "we",
          "i",
          "not",
          "near",
          "there",
          "this",
          "but",
          "so",
          "also",
          "than",
          "alongside",
          "along",
          "including",
          "such",
          "under");

  private static final int LONGEST = 24;

  private final Heads heads;

  Complement(Heads heads) {
    this.heads = heads;
  }

  /** The token after the name. */
  int end(Sentence sentence, String[] tags, Phrases.Match<Head> head, boolean capitalised) {
    int end = head.to();
    if (capitalised) {
      end = capitals(sentence, head.to());
      if (end > head.to() + 2
          || end < sentence.size()
              && end > head.to()
              && !ABOUT.contains(sentence.norm(end))
              && !tags[end].equals("NOUN")) {
        return until(sentence, end);
      }
    }
    return until(sentence, lower(sentence, tags, head, end));
  }

  /**
   * Where a name ends that goes on after its years: "Plan of Action for 2026-2030 to implement the
   * Strategy"; the same token where it doesn't.
   */
  int resumed(Sentence sentence, String[] tags, Phrases.Match<Head> head, int end) {
    if (head.value().document() == null || end > head.to() + 3) {
      return end;
    }
    int i = end;
    if (sentence.norm(i).equals("for") || sentence.norm(i).equals("in")) {
      i++;
    }
    DateMention date = i < sentence.size() ? sentence.dateAt(i) : null;
    if (date == null || date.kind() != DateMention.Kind.YEARS) {
      return end;
    }
    while (i < sentence.size() && sentence.dateAt(i) == date) {
      i++;
    }
    String next = sentence.norm(i);
    boolean goesOn =
        next.equals("on")
            || next.equals("of")
            || next.equals("to") && i + 1 < sentence.size() && tags[i + 1].equals("VERB");
    if (!goesOn) {
      return end;
    }
    int to = lower(sentence, tags, new Phrases.Match<>(head.value(), i - 1, i), i);
    return to > i ? until(sentence, to) : end;
  }

  /** Where a noun phrase that begins at a token ends, without a head of ours. */
  int object(Sentence sentence, String[] tags, int from) {
    Head none = new Head("", null, null, false, false);
    int end = lower(sentence, tags, new Phrases.Match<>(none, from - 1, from - 1), from);
    return Math.max(end, from + 1);
  }

  /** "Strategy until 2035": the end of its time belongs to the name. */
  private static int until(Sentence sentence, int end) {
    DateMention date = end < sentence.size() ? sentence.dateAt(end) : null;
    if (date == null || date.kind() != DateMention.Kind.UNTIL) {
      return end;
    }
    int i = end;
    while (i < sentence.size() && sentence.dateAt(i) == date) {
      i++;
    }
    return i;
  }

  private int capitals(Sentence sentence, int from) {
    int end = from;
    int i = from;
    while (i < sentence.size() && i - from < LONGEST) {
      Token token = sentence.token(i);
      if (sentence.dateAt(i) != null) {
        break;
      }
      if (!token.form().equals("I") && (token.isCapitalised() || token.isNumber())) {
        end = ++i;
      } else if (token.is(",")) {
        int close = listEnd(sentence, i);
        if (close < 0) {
          break;
        }
        end = i = close;
      } else if (LINKS.contains(token.norm())) {
        int next = i;
        while (next < sentence.size() && LINKS.contains(sentence.norm(next))) {
          next++;
        }
        if (!continues(sentence, i, next)) {
          break;
        }
        i = next;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean continues(Sentence sentence, int link, int next) {
    if (next >= sentence.size()
        || !sentence.token(next).isCapitalised() && !sentence.token(next).isNumber()
        || sentence.dateAt(next) != null) {
      return false;
    }
    Mention mention = sentence.mentionAt(next);
    String first = sentence.norm(link);
    if ((first.equals("in")
            || first.equals("at")
            || first.equals("'s")
            || first.equals("–")
            || first.equals("to"))
        && mention != null
        && (mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.COUNTRY)) {
      return false;
    }
    if (first.equals("and") || first.equals("or") || first.equals("as")) {
      boolean between = false;
      for (int i = link - 1; i >= 0 && i > link - 8; i--) {
        between |= sentence.norm(i).equals("between");
      }
      if (between) {
        return true;
      }
      if (mention != null
          && mention.kind() != Mention.Kind.SCO
          && mention.kind() != Mention.Kind.PLACE) {
        return false;
      }
      boolean determined = next > link + 1;
      return !holdsHead(sentence, next)
          && !first.equals("as")
          && (!determined || sentence.norm(next + 1).equals("of"));
    }
    return true;
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

  private int lower(Sentence sentence, String[] tags, Phrases.Match<Head> head, int from) {
    int end = from;
    int i = from;
    boolean started = from > head.to();
    while (i < sentence.size() && i - head.to() < LONGEST) {
      String norm = sentence.norm(i);
      if (sentence.dateAt(i) != null || ENDS.contains(norm)) {
        break;
      }
      if (!started) {
        boolean purpose =
            norm.equals("to") && i + 1 < sentence.size() && tags[i + 1].equals("VERB");
        if (!ABOUT.contains(norm) || norm.equals("to") && !purpose) {
          break;
        }
        started = true;
      }
      if (norm.equals("in") || norm.equals("at")) {
        int next = i + 1;
        if (isPlace(sentence, next) || next < sentence.size() && sentence.dateAt(next) != null) {
          break;
        }
      }
      if (norm.equals(",")) {
        int close = lowerList(sentence, tags, i);
        if (close < 0) {
          break;
        }
        end = i = close;
        continue;
      }
      if (norm.equals("and") || norm.equals("or")) {
        if (!joins(sentence, tags, i)) {
          break;
        }
        i++;
        continue;
      }
      String tag = tags[i];
      boolean noun =
          tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("ADJ") || tag.equals("NUM");
      boolean glue =
          tag.equals("ADP")
              || tag.equals("DET")
              || tag.equals("PART")
              || norm.equals("its")
              || norm.equals("their")
              || norm.equals("'s")
              || tag.equals("SCONJ") && ABOUT.contains(norm)
              || tag.equals("ADV")
                  && i + 1 < sentence.size()
                  && (tags[i + 1].equals("ADJ") || tags[i + 1].equals("VERB"));
      boolean verb = tag.equals("VERB") && verbBelongs(sentence, tags, i);
      boolean closing = i + 1 == sentence.size() || sentence.token(i + 1).isPunctuation();
      // The tagger takes some unknown nouns and compounds for verbs; a name ends in none.
      noun |=
          norm.contains("-") && norm.length() > 6
              || tag.equals("VERB") && norm.endsWith("s") && closing;
      if (noun || verb) {
        end = ++i;
      } else if (glue && !sentence.token(i).isPunctuation()) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** A verb form within a name: "for developing …", "to create …", "protected areas". */
  private static boolean verbBelongs(Sentence sentence, String[] tags, int i) {
    String norm = sentence.norm(i);
    String before = i == 0 ? "" : tags[i - 1];
    if (norm.endsWith("ing")) {
      return true;
    }
    boolean infinitive = sentence.norm(i - 1).equals("to");
    boolean participle =
        norm.endsWith("ed")
            && i + 1 < sentence.size()
            && (tags[i + 1].equals("NOUN") || tags[i + 1].equals("ADJ"));
    return infinitive || participle && !before.equals("NOUN") && !before.equals("PROPN");
  }

  private static boolean isPlace(Sentence sentence, int i) {
    Mention mention = i < sentence.size() ? sentence.mentionAt(i) : null;
    return mention != null
        && (mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.COUNTRY);
  }

  /** Whether "and" goes on with the same name: no article, and no verb after it. */
  private boolean joins(Sentence sentence, String[] tags, int and) {
    int next = and + 1;
    for (int i = and - 1; i >= 0 && i > and - 8; i--) {
      if (sentence.norm(i).equals("between")
          && next < sentence.size()
          && (sentence.token(next).isCapitalised() || sentence.norm(next).equals("the"))) {
        return true;
      }
    }
    if (next >= sentence.size() || sentence.mentionAt(next) != null && !isPlace(sentence, next)) {
      return false;
    }
    String tag = tags[next];
    boolean gerund =
        tag.equals("VERB")
            && sentence.norm(next).endsWith("ing")
            && sentence.norm(and - 1).length() > 0;
    boolean word = tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("PROPN") || gerund;
    if (!word) {
      return false;
    }
    int end = next;
    while (end < sentence.size()
        && (tags[end].equals("NOUN") || tags[end].equals("ADJ") || tags[end].equals("PROPN"))) {
      end++;
    }
    return heads.find(sentence.tokens().subList(next, end)).isEmpty()
        && !(end < sentence.size()
            && (tags[end].equals("AUX")
                || tags[end].equals("VERB") && !sentence.norm(end).endsWith("ing")));
  }

  private int lowerList(Sentence sentence, String[] tags, int comma) {
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
}
