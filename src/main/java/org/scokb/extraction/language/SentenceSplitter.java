package org.scokb.extraction.language;

import static java.lang.Character.isLetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end within one block. */
public final class SentenceSplitter {

  private static final Pattern END =
      Pattern.compile("([.!?…]+)([\"')\\]]*)\\s+(?=[\"'(\\[]*[\\p{Lu}\\d–-])");

  /**
   * "20–21 May 2020, Moscow", "2–3 June. Osh": when and where, before what a calendar has then; and
   * the number of an item.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          """
          \\s*\\d{1,2}
          | \\s*(?:\\d{1,2}(?:\\s*[-–—]\\s*\\d{1,2})?\\s+\\p{Lu}\\p{L}+(?:\\s+\\d{4})?|\\p{Lu}\\p{L}+\\s+\\d{4})
            (?:[,.]?(?:\\s+\\p{Lu}[\\p{L}-]+){1,3})?
          """,
          Pattern.COMMENTS);

  private static final int LONGEST_OPENING = 60;

  private SentenceSplitter() {}

  /** The UTF-16 bounds of each sentence between two indices of the view, in pairs. */
  public static List<int[]> sentences(String view, int from, int to) {
    List<int[]> bounds = new ArrayList<>();
    int start = from;
    Matcher end = END.matcher(view).region(from, to);
    while (end.find()) {
      if (end.group(1).equals(".") && continues(view, start, end.start(1))) {
        continue;
      }
      add(bounds, view, start, end.end(2));
      start = end.end();
    }
    add(bounds, view, start, to);
    return bounds;
  }

  /** Whether a full stop ends no sentence, but its first words or an abbreviation. */
  private static boolean continues(String view, int start, int stop) {
    if (stop - start < LONGEST_OPENING && OPENING.matcher(view).region(start, stop).matches()) {
      return true;
    }
    int word = stop;
    while (word > start && (isLetter(view.charAt(word - 1)) || view.charAt(word - 1) == '.')) {
      word--;
    }
    String last = view.substring(word, stop);
    boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
    boolean spelled = last.length() == 3 && last.indexOf('.') == 1 && !last.endsWith(".");
    return initial
        || spelled
        || WordList.INITIALS.entries().contains(last)
        || WordList.ABBREVIATIONS.has(last.toLowerCase(Locale.ROOT));
  }

  private static void add(List<int[]> bounds, String view, int start, int stop) {
    String said = view.substring(start, stop);
    int from = stop - said.stripLeading().length();
    int to = start + said.stripTrailing().length();
    if (to > from) {
      bounds.add(new int[] {from, to});
    }
  }
}
