package org.scokb.extraction.meeting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;

/** Those who gather: by some of them a standing body is known, of others only the office is. */
final class Participants {

  /** What stands before those who gather. */
  private static final Set<String> OPENS = Words.of("participants_opens");

  /** What doesn't belong to those who gather any more. */
  private static final Set<String> ENDS = Words.of("participants_ends");

  private final Set<String> gatherers;
  private final Map<String, Phrases<String>> known = new LinkedHashMap<>();
  private final Set<String> officials;
  private final Set<String> verbs;

  Participants(Lexicon lexicon) {
    gatherers = lexicon.words("gatherers");
    officials = lexicon.words("officials");
    verbs = lexicon.words("meeting_verbs");
    known.put("Council of Heads of State", lexicon.phrases("participants_chs"));
    known.put("Council of Heads of Government", lexicon.phrases("participants_chg"));
    known.put("Council of Foreign Ministers", lexicon.phrases("participants_cfm"));
    known.put("Council of National Coordinators", lexicon.phrases("participants_cnc"));
  }

  /** "Islamabad played host to the prime ministers", "will receive the leaders". */
  static boolean hosted(Sentence sentence, int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      String norm = sentence.norm(k);
      boolean receives = norm.startsWith("receive") || norm.startsWith("welcome");
      if (norm.startsWith("host") || receives && i - k < 3) {
        return true;
      }
    }
    return false;
  }

  /** The first token of "the transport ministers", "heads of customs"; -1 where none gather. */
  int start(Sentence sentence, int i) {
    if (!gatherers.contains(sentence.norm(i))) {
      return -1;
    }
    int from = i;
    while (from > i - 3 && modifies(sentence, from - 1)) {
      from--;
    }
    boolean opened = from == 0 || OPENS.contains(sentence.norm(from - 1));
    from = opened || areOfficials(sentence, i - 1) ? from : i;
    return from < i || sentence.readsAny(i + 1, "of", "from", "responsible") ? from : -1;
  }

  private static boolean modifies(Sentence sentence, int i) {
    return i >= 0
        && sentence.token(i).isWord()
        && sentence.mentionAt(i) == null
        && sentence.dateAt(i) == null
        && !OPENS.contains(sentence.norm(i));
  }

  /** After "ministers of culture and tourism"; the token after the group where none follows. */
  int groupEnd(Sentence sentence, int i) {
    int end = i + 1;
    if (!sentence.readsAny(end, "of", "from", "between", "responsible")) {
      return end;
    }
    end++;
    while (end < sentence.size()
        && end < i + 9
        && sentence.token(end).isWord()
        && sentence.dateAt(end) == null
        && !verbs.contains(sentence.norm(end))
        && !ENDS.contains(sentence.norm(end))) {
      end++;
    }
    return end;
  }

  @Nullable String body(Sentence sentence, int i) {
    for (Map.Entry<String, Phrases<String>> entry : known.entrySet()) {
      Phrases.Match<String> match = entry.getValue().at(sentence.tokens(), i);
      if (match != null && !isOthers(sentence, match)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** "Business leaders", "project coordinators": none that a standing body is known by. */
  private static boolean isOthers(Sentence sentence, Phrases.Match<String> match) {
    int before = match.from() - 1;
    return isOfSome(sentence, match.to())
        || sentence.readsAny(match.from(), "leaders", "coordinators")
            && before >= 0
            && !sentence.isNamed(before, Mention.Kind.SCO)
            && !sentence.readsAny(before, "the", "their", "its", "our", "all", "when", "of");
  }

  /** "Foreign ministers of India and Iran", "Presidents Putin and Xi": only some of them. */
  private static boolean isOfSome(Sentence sentence, int from) {
    int i = sentence.norm(from).equals("of") ? from + 1 : from;
    i = i > from && sentence.norm(i).equals("the") ? i + 1 : i;
    boolean country = i > from && sentence.isNamed(i, Mention.Kind.COUNTRY);
    boolean person =
        i == from
            && i < sentence.size()
            && sentence.token(i).isCapitalised()
            && sentence.mentionAt(i) == null
            && sentence.dateAt(i) == null
            && sentence.token(i - 1).isCapitalised();
    return country || person;
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
        && !ENDS.contains(sentence.norm(end))) {
      end++;
    }
    return end;
  }
}
