package org.scokb.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What tells a headline from the labels over it and the prose under it. */
final class Headline {

  private static final int LONGEST = 60;
  private static final int LONGEST_SENTENCE = 45;
  private static final Pattern TWO_SENTENCES = PageLexicon.pattern("two_sentences");
  private static final Pattern LETTERHEAD = PageLexicon.pattern("letterhead");
  private static final Set<String> SMALL = PageLexicon.words("letterhead_small");

  /** Kinds of texts and parts of sites, which are written over headlines. */
  private static final Set<String> LABELS = PageLexicon.words("labels");

  private Headline() {}

  /** Whether the line is a sentence, or several, rather than a headline or a heading. */
  static boolean isProse(Line line) {
    int words = line.words().size();
    if (line.isItem()) {
      return false;
    }
    if (TWO_SENTENCES.matcher(line.value()).find()
        && (words > 20 || line.isFinished() && words > 8)) {
      return true;
    }
    if (line.isQuestion() || line.value().endsWith("!")) {
      return words > 25;
    }
    boolean introduces = line.value().endsWith(":") && words >= 8;
    return introduces
        || line.isFinished() && words >= 5
        || words > LONGEST_SENTENCE && !line.value().contains(";") && words > LONGEST;
  }

  /** Whether the line could be the headline, were it in its place. */
  static boolean isPossible(Line line) {
    int words = line.words().size();
    return !line.isItem()
        && line.words().stream().filter(Headline::hasTwoLetters).count() >= 2
        && words <= LONGEST
        && !isProse(line)
        && !line.value().endsWith(":")
        && !isLabel(line);
  }

  private static boolean hasTwoLetters(String word) {
    return word.length() > 1
        && Character.isLetter(word.codePointAt(0))
        && Character.isLetter(word.charAt(1));
  }

  static boolean isLabel(Line line) {
    return line.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).allMatch(LABELS::contains);
  }

  /** Who issued the text, as over press releases: an institution's name and nothing else. */
  static boolean isLetterhead(Line line) {
    return LETTERHEAD.matcher(line.value()).matches()
        && line.words().stream()
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word));
  }

  /** Whether the line is a heading within the article: short, and no sentence. */
  static boolean isHeading(Line line) {
    int words = line.words().size();
    return line.isQuestion()
        ? words <= 12 || words <= 25 && !TWO_SENTENCES.matcher(line.value()).find()
        : words <= 12
            && !line.isFinished()
            && !line.endsOpen()
            && !Character.isLowerCase(line.value().codePointAt(0));
  }
}
