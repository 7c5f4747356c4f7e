package org.scokb.text;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    Set<List<String>> seen = new HashSet<>();
    Map<List<String>, Integer> owners = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int here = i;
      List<String> words = folded(lines.get(i));
      same[i] = !seen.add(words);
      copy[i] = words.size() >= TELLING && (same[i] || isNear(i, words, owners, lines));
      if (!copy[i]) {
        shingles(words).forEach(shingle -> owners.putIfAbsent(shingle, here));
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
      int at, List<String> words, Map<List<String>, Integer> owners, List<Line> lines) {
    Map<Integer, Long> shared =
        shingles(words)
            .flatMap(shingle -> Stream.ofNullable(owners.get(shingle)))
            .collect(groupingBy(Function.identity(), counting()));
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= NEAR * (words.size() - SHINGLE + 1))
        .anyMatch(entry -> sayTheSame(lines.get(at), lines.get(entry.getKey())));
  }

  /** As many words as tell a passage from others, wherever they stand in a line. */
  private static Stream<List<String>> shingles(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - SHINGLE)
        .mapToObj(at -> words.subList(at, at + SHINGLE));
  }

  /** Whether the line has no name or number that the earlier one lacks, and is no longer. */
  private static boolean sayTheSame(Line line, Line earlier) {
    Set<String> words = new HashSet<>(folded(line));
    long shared = folded(earlier).stream().distinct().filter(words::contains).count();
    return names(line).allMatch(new HashSet<>(earlier.words())::contains)
        && shared >= SHARED * words.size()
        && line.words().size() <= earlier.words().size() + 3;
  }

  /** The names and numbers of a line, but for a last word that may be cut off. */
  private static Stream<String> names(Line line) {
    return line.words().stream()
        .limit(line.words().size() - (line.isFinished() ? 0 : 1))
        .filter(
            word ->
                Character.isUpperCase(word.codePointAt(0))
                    || Character.isDigit(word.codePointAt(0)));
  }

  private static List<String> folded(Line line) {
    return line.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
