package org.scokb.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end within one block. */
public final class SentenceSplitter {

  private static final Pattern END =
      Pattern.compile("([.!?…]+)([\"')\\]]*)\\s+(?=[\"'(\\[]*[\\p{Lu}\\d–-])");

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}");
  private static final Pattern SPELLED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)$");

  /** "20–21 May 2020, Moscow", "2–3 June. Osh": when and where, before what a calendar has then. */
  private static final Pattern WHEN_AND_WHERE =
      Pattern.compile(
          "\\s*(?:\\d{1,2}(?:\\s*[-–—]\\s*\\d{1,2})?\\s+\\p{Lu}\\p{L}+(?:\\s+\\d{4})?|\\p{Lu}\\p{L}+\\s+\\d{4})"
              + "(?:[,.]?(?:\\s+\\p{Lu}[\\p{L}-]+){1,3})?");

  private static final int LONGEST_WORD = 60;

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

  private static boolean continues(String view, int start, int stop) {
    if (stop - start < LONGEST_WORD && WHEN_AND_WHERE.matcher(view).region(start, stop).matches()) {
      return true;
    }
    Matcher word = LAST_WORD.matcher(view.substring(Math.max(start, stop - LONGEST_WORD), stop));
    if (!word.find()) {
      return NUMBER.matcher(view).region(start, stop).matches();
    }
    String last = word.group(1);
    boolean initial =
        last.length() == 1 && Character.isUpperCase(last.charAt(0))
            || WordList.INITIALS.entries().contains(last);
    boolean spelled = last.length() <= 3 && SPELLED.matcher(last).matches();
    boolean abbreviation = WordList.ABBREVIATIONS.has(last.toLowerCase(java.util.Locale.ROOT));
    return initial || spelled || abbreviation;
  }

  private static void add(List<int[]> bounds, String view, int start, int stop) {
    int from = start;
    int to = stop;
    while (from < to && Character.isWhitespace(view.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(view.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      bounds.add(new int[] {from, to});
    }
  }
}
