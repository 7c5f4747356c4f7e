package org.scokb.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which lines of a page say again what an earlier one said: sites print a body twice, whole or in
 * part. A line that differs in a number or a name is no copy, however alike.
 */
final class Copies {

  /** Fewer words than these recur by chance, such as a heading. */
  private static final int TELLING = 8;

  private static final int SHINGLE = 4;
  private static final double NEAR = 0.5;
  private static final double SHARED = 0.85;

  private Copies() {}

  /**
   * @return for each line whether it is a copy of an earlier one
   */
  static boolean[] among(List<Line> lines) {
    boolean[] copy = new boolean[lines.size()];
    boolean[] same = new boolean[lines.size()];
    Map<List<String>, Integer> first = new HashMap<>();
    Map<List<String>, Integer> owners = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> words = folded(lines.get(i));
      same[i] = first.putIfAbsent(words, i) != null;
      copy[i] = words.size() >= TELLING && (same[i] || isNear(lines, i, words, owners));
      if (!copy[i]) {
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
          owners.putIfAbsent(List.copyOf(words.subList(at, at + SHINGLE)), i);
        }
      }
    }
    spread(copy, same);
    return copy;
  }

  /** A short line between, before or after copies is one where it too was there before. */
  private static void spread(boolean[] copy, boolean[] same) {
    for (int i = 1; i < copy.length; i++) {
      copy[i] |= same[i] && copy[i - 1];
    }
    for (int i = copy.length - 2; i >= 0; i--) {
      copy[i] |= same[i] && copy[i + 1];
    }
  }

  private static boolean isNear(
      List<Line> lines, int at, List<String> words, Map<List<String>, Integer> owners) {
    Map<Integer, Integer> shared = new HashMap<>();
    int shingles = words.size() - SHINGLE + 1;
    for (int i = 0; i < shingles; i++) {
      Integer owner = owners.get(words.subList(i, i + SHINGLE));
      if (owner != null) {
        shared.merge(owner, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= NEAR * shingles)
        .anyMatch(entry -> sayTheSame(lines.get(at), lines.get(entry.getKey())));
  }

  /** Whether the line has no name or number that the earlier one lacks, and is no longer. */
  private static boolean sayTheSame(Line line, Line earlier) {
    Set<String> lacking = names(line);
    lacking.removeAll(new HashSet<>(earlier.words()));
    Set<String> words = new HashSet<>(folded(line));
    long shared = folded(earlier).stream().distinct().filter(words::contains).count();
    return lacking.isEmpty()
        && shared >= SHARED * words.size()
        && line.words().size() <= earlier.words().size() + 3;
  }

  private static Set<String> names(Line line) {
    Set<String> names = new HashSet<>();
    List<String> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      int c = words.get(i).codePointAt(0);
      // The last word may be cut off.
      boolean last = i == words.size() - 1 && !line.isFinished();
      if (!last && (Character.isUpperCase(c) || Character.isDigit(c))) {
        names.add(words.get(i));
      }
    }
    return names;
  }

  private static List<String> folded(Line line) {
    return line.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
