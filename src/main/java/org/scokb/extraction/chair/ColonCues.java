package org.scokb.extraction.chair;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;

/**
 * Directions that a colon or a dash parts from the words that announce or take them up: "three
 * tasks: …", "stability and transit – these were the concerns".
 */
final class ColonCues {

  private final Set<String> numbers;
  private final Set<String> nouns;
  private final Set<String> announcements;
  private final Set<String> countable;
  private final Set<String> questions;

  ColonCues(Lexicon lexicon) {
    this.numbers = lexicon.words("priority_counts");
    this.nouns = lexicon.words("priority_nouns");
    this.announcements = lexicon.words("priority_announcements");
    this.countable = lexicon.words("priority_counted");
    this.questions = lexicon.words("priority_questions");
  }

  /** Whether a sentence says how many directions there are, and none of them: "three things". */
  boolean counts(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (numbers.contains(sentence.norm(i))) {
        for (int k = i + 1; k < Math.min(sentence.size(), i + 4); k++) {
          if (countable.contains(sentence.norm(k)) || nouns.contains(sentence.norm(k))) {
            return !isMarked(sentence, k);
          }
        }
      }
    }
    return false;
  }

  /** "Aims: …", "five Cs: …": whether a word announces what follows a colon. */
  boolean announces(Sentence sentence, int i) {
    boolean spelled =
        i + 1 < sentence.size()
            && sentence.token(i + 1).form().matches("\\p{Lu}s")
            && isMarked(sentence, i + 1);
    return numbers.contains(sentence.norm(i)) && (isColon(sentence, i + 1) || spelled)
        || sentence.readsAny(i, "want", "wants", "wanted") && isColon(sentence, i + 1)
        || announcements.contains(sentence.norm(i)) && isMarked(sentence, i + 1);
  }

  /**
   * "Stability, transit and trade: these were the concerns …": a colon or dash after the fields.
   */
  boolean takesUp(Sentence sentence, int i) {
    if (!isColon(sentence, i) || !sentence.readsAny(i + 1, "these", "those", "this")) {
      return false;
    }
    return sentence.tokens().subList(i + 1, sentence.size()).stream()
        .anyMatch(
            token ->
                nouns.contains(token.norm())
                    || announcements.contains(token.norm())
                    || questions.contains(token.norm()));
  }

  /** The end of the colon whose list has initials that spell a word before it; 0 if none does. */
  static int afterAcronym(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String spelled = sentence.reads(i, ":") ? initials(sentence, i + 1) : "";
      if (spelled.length() > 3
          && sentence.tokens().subList(0, i).stream()
              .anyMatch(token -> token.form().equals(spelled))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "Security, Economic development and …" spells "SE…". */
  private static String initials(Sentence sentence, int from) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < sentence.size(); i++) {
      boolean begins = i == from || sentence.readsAny(i - 1, ",", "and");
      if (begins && sentence.token(i).isWord() && !sentence.reads(i, "and")) {
        initials.append(Character.toUpperCase(sentence.token(i).form().charAt(0)));
      }
    }
    return initials.toString();
  }

  /** Whether a colon or dash follows in the clause. */
  private static boolean isMarked(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 22); i++) {
      if (isColon(sentence, i)) {
        return true;
      }
      if (sentence.reads(i, ";")) {
        return false;
      }
    }
    return false;
  }

  /** A colon, or a dash with space on both sides. */
  static boolean isColon(Sentence sentence, int i) {
    return sentence.readsAny(i, ":", "–")
        || sentence.reads(i, "-")
            && i > 0
            && i + 1 < sentence.size()
            && sentence.token(i).span().start() > sentence.token(i - 1).span().end()
            && sentence.token(i + 1).span().start() > sentence.token(i).span().end();
  }
}
