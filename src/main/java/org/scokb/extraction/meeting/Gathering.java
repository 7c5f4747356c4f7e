package org.scokb.extraction.meeting;

import java.util.Set;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;

/** Whether what follows those who could gather says that they do: "… was able to convene". */
final class Gathering {

  private static final Set<String> HOLDS = Words.of("gathering_holds");

  private static final Set<String> BETWEEN = Words.of("gathering_between");

  private static final Set<String> BELONGS = Words.of("gathering_belongs");

  private static final int LONGEST_ASIDE = 14;

  private final Set<String> verbs;
  private final Set<String> heads;

  Gathering(Lexicon lexicon) {
    verbs = lexicon.words("meeting_verbs");
    heads = lexicon.words("meeting_heads");
  }

  /** Whether a verb says that a session is held by whoever stands before it. */
  static boolean holds(String verb) {
    return HOLDS.contains(verb);
  }

  /** The token after the verb, or the session that is held; -1 where they aren't said to gather. */
  int end(Sentence sentence, int from) {
    int i = owner(sentence, from);
    int own = own(sentence, i);
    if (own > 0) {
      return own;
    }
    if (sentence.readsAny(i, "who", "that")) {
      return verb(sentence, i + 1);
    }
    if (sentence.norm(i).equals(",")) {
      int close = close(sentence, i + 1);
      boolean relative = sentence.readsAny(i + 1, "who", "which");
      if (relative) {
        for (int k = i + 2; k < close; k++) {
          int end = sentence.readsAny(k - 1, "and", "which", "who") ? verb(sentence, k) : -1;
          if (end > 0) {
            return end;
          }
        }
      }
      i = close < i + (relative ? LONGEST_ASIDE : 8) ? close + 1 : i;
    }
    return verb(sentence, i);
  }

  /** ", a table of its own, whose session …": the token after the session; -1 if none follows. */
  private int own(Sentence sentence, int from) {
    if (!sentence.norm(from).equals(",")) {
      return -1;
    }
    for (int i = from + 1; i < from + 8; i++) {
      if (sentence.norm(i).equals("whose")) {
        for (int k = i + 1; k < i + 4; k++) {
          if (heads.contains(sentence.norm(k))) {
            return k + 1;
          }
        }
      }
    }
    return -1;
  }

  /** After "of the member states of the SCO". */
  static int owner(Sentence sentence, int from) {
    if (!sentence.norm(from).equals("of")) {
      return from;
    }
    int i = from;
    while (i < sentence.size()
        && (BELONGS.contains(sentence.norm(i)) || sentence.isNamed(i, Mention.Kind.SCO))) {
      i++;
    }
    return i;
  }

  private static int close(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && !sentence.readsAny(i, ",", ";", ".")) {
      i++;
    }
    return i;
  }

  private int verb(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && i < from + 6 && BETWEEN.contains(sentence.norm(i))) {
      i++;
    }
    if (HOLDS.contains(sentence.norm(i)) && sentence.readsAny(i + 1, "its", "their", "a", "the")) {
      for (int k = i + 2; k < i + 7; k++) {
        if (heads.contains(sentence.norm(k))) {
          return k + 1;
        }
      }
    }
    boolean together =
        sentence.readsAny(i, "come", "comes", "came", "get", "got")
            && sentence.norm(i + 1).equals("together");
    boolean travels =
        sentence.readsAny(i, "come", "comes", "came", "travel", "travelled", "flew", "went")
            && sentence.norm(i + 1).equals("to")
            && (sentence.isNamed(i + 2, Mention.Kind.PLACE)
                || sentence.reads(i + 2, "the", "capital"));
    if (isAwaited(sentence, i)) {
      return i;
    }
    if (together || travels || sentence.reads(i, "see", "each", "other")) {
      return i + 1;
    }
    boolean participle = sentence.norm(i).equals("meeting") && !sentence.norm(i - 1).equals("be");
    boolean verb = verbs.contains(sentence.norm(i)) && !participle;
    return verb && !isTransitive(sentence, i) ? i + 1 : -1;
  }

  /** "Are expected in Osh in May", "follow on 5 May": to gather, as others do or did. */
  private static boolean isAwaited(Sentence sentence, int i) {
    boolean awaited = sentence.readsAny(i - 1, "expected", "due") || sentence.reads(i, "awaited");
    boolean follows = sentence.readsAny(i, "follow", "follows", "followed");
    int from = awaited && !sentence.reads(i, "awaited") ? i : i + 1;
    while (sentence.readsAny(from, "suit", "there", "here", "in", "on", "at")
        || from < sentence.size() && sentence.isNamed(from, Mention.Kind.PLACE)) {
      from++;
    }
    DateMention date =
        awaited || follows ? sentence.dateAt(Math.min(from, sentence.size() - 1)) : null;
    return date != null && date.kind().isWhen();
  }

  /** "Met the mayor", "met with farmers": a call on somebody. */
  private static boolean isTransitive(Sentence sentence, int verb) {
    return sentence.readsAny(verb, "meet", "meets", "met")
        && sentence.readsAny(verb + 1, "the", "a", "an", "his", "her", "their", "with");
  }
}
