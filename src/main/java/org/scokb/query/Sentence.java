package org.scokb.query;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A sentence of a text that is searched as a whole.
 *
 * @param text its words
 * @param start where it begins in the whole text, in code points
 */
record Sentence(String text, int start) {

  /**
   * The sentences of a text's lines, in its order. A line ends one, as headings have no full stop.
   *
   * @param wanted lines whose sentences are asked for
   */
  static List<Sentence> of(OwnText own, Predicate<String> wanted) {
    List<Sentence> found = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    int start = own.start();
    for (String line : own.text().split("(?<=\n)")) {
      if (!wanted.test(line)) {
        start += line.codePointCount(0, line.length());
        continue;
      }
      ends.setText(line);
      int from = 0;
      for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
        String sentence = line.substring(from, to);
        if (!sentence.isBlank()) {
          int before = sentence.length() - sentence.stripLeading().length();
          found.add(new Sentence(sentence.strip(), start + sentence.codePointCount(0, before)));
        }
        start += sentence.codePointCount(0, sentence.length());
        from = to;
      }
    }
    return found;
  }

  /** What was found in it, with where it stands. */
  Highlight placed(Highlight found) {
    int end = start + text.codePointCount(0, text.length());
    return new Highlight(found.field(), text, found.spans(), start, end);
  }
}
