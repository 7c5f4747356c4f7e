package org.scokb.query;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text of an entity's own that is searched sentence by sentence, or a part of one.
 *
 * @param start where it begins in the whole, in code points
 */
public record OwnText(String text, int start) {

  private static final char AFTER_START = '\n';

  /** As the index keeps it. */
  String stored() {
    return start + String.valueOf(AFTER_START) + text;
  }

  static OwnText of(String stored) {
    int at = stored.indexOf(AFTER_START);
    return new OwnText(stored.substring(at + 1), Integer.parseInt(stored, 0, at, 10));
  }

  /** The sentences of its lines, in its order. A line ends one, as headings have no full stop. */
  List<OwnText> sentences() {
    List<OwnText> found = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    int at = start;
    for (String line : text.split("(?<=\n)")) {
      ends.setText(line);
      int from = 0;
      for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
        String sentence = line.substring(from, to);
        if (!sentence.isBlank()) {
          int before = sentence.length() - sentence.stripLeading().length();
          found.add(new OwnText(sentence.strip(), at + sentence.codePointCount(0, before)));
        }
        at += sentence.codePointCount(0, sentence.length());
        from = to;
      }
    }
    return found;
  }

  /** What was found in it, where it is a sentence, with where it stands. */
  Highlight placed(Highlight found) {
    int end = start + text.codePointCount(0, text.length());
    return new Highlight(found.field(), text, found.spans(), start, end);
  }
}
