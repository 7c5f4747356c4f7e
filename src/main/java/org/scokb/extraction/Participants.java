package org.scokb.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who gather: by some of them a standing body is known, of others only the office is. */
final class Participants {

  private final Map<String, Phrases<String>> known = new LinkedHashMap<>();
  private final Set<String> officials;
  private final Set<String> verbs;

  Participants(Lexicon lexicon) {
    officials = lexicon.words("officials");
    verbs = lexicon.words("meeting_verbs");
    known.put("Council of Heads of State", lexicon.phrases("participants_chs"));
    known.put("Council of Heads of Government", lexicon.phrases("participants_chg"));
    known.put("Council of Foreign Ministers", lexicon.phrases("participants_cfm"));
    known.put("Council of National Coordinators", lexicon.phrases("participants_cnc"));
  }

  /** "Islamabad played host to the prime ministers". */
  static boolean hosted(Sentence sentence, int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (sentence.norm(k).startsWith("host")) {
        return true;
      }
    }
    return false;
  }

  /** After "ministers of culture and tourism"; the same token where none follows. */
  int ministersEnd(Sentence sentence, int i) {
    int end = i + 1;
    while (end < sentence.size()
        && end < i + 8
        && sentence.token(end).isWord()
        && !verbs.contains(sentence.norm(end))
        && !sentence.readsAny(end, "in", "on", "will", "are", "have", "of the", "is")) {
      end++;
    }
    return end;
  }

  @Nullable String body(Sentence sentence, int i) {
    for (Map.Entry<String, Phrases<String>> entry : known.entrySet()) {
      if (entry.getValue().at(sentence.tokens(), i) != null) {
        return entry.getKey();
      }
    }
    return null;
  }

  int end(Sentence sentence, int i) {
    for (Phrases<String> phrases : known.values()) {
      Phrases.Match<String> match = phrases.at(sentence.tokens(), i);
      if (match != null) {
        return match.to();
      }
    }
    return i;
  }

  boolean areOfficials(Sentence sentence, int i) {
    return officials.contains(sentence.norm(i));
  }

  static int officialsEnd(Sentence sentence, int i) {
    int end = i;
    while (end < sentence.size()
        && sentence.dateAt(end) == null
        && sentence.token(end).isWord()
        && !(sentence.norm(end).equals("in")
            || sentence.norm(end).equals("on")
            || sentence.norm(end).equals("at")
            || sentence.norm(end).equals("will")
            || sentence.norm(end).equals("was")
            || sentence.norm(end).equals("is")
            || sentence.norm(end).equals("which")
            || sentence.norm(end).equals("held"))) {
      end++;
    }
    return end;
  }
}
