package org.scokb.extraction.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;

/**
 * Reads how patterns are written. Elements are parted by blanks, each stands for what follows on
 * the one before:
 *
 * <table>
 *   <caption>Elements</caption>
 *   <tr><td>{@code held|hosted}</td><td>one of some words, in lower case
 *   <tr><td>{@code ~propose}</td><td>any form of a verb
 *   <tr><td>{@code <actors>}, {@code ~<proposed>}</td><td>a phrase of a list of the lexicon; any form of its verbs
 *   <tr><td>{@code NOUN|PROPN}</td><td>a class of words: Universal Dependencies' tags; {@code CAP}, {@code
 *       ACRONYM}, {@code NUMBER}, {@code WORD}, {@code MARK}, {@code QUOTE}, {@code ANY}
 *   <tr><td>{@code PLACE}, {@code DATE}</td><td>a whole name ({@code COUNTRY}, {@code MEMBER}, {@code DEMONYM},
 *       {@code BODY}, {@code ORGANIZATION}, {@code SCO}), a whole date, or a {@linkplain Chunks stretch}
 *   <tr><td>{@code *ing}</td><td>a word with that ending
 *   <tr><td>{@code !x}, {@code x&y}</td><td>a token that isn't x; one that is both
 *   <tr><td>{@code (a b / c)}</td><td>one of some sequences
 *   <tr><td>{@code a?}, {@code a*}, {@code a+}, {@code a{2,4}}</td><td>how often
 *   <tr><td>{@code name:a}</td><td>gives what a stands for a name
 *   <tr><td>{@code =(a)}, {@code !(a)}</td><td>a stands here, or doesn't, and isn't taken
 *   <tr><td>{@code ^}, {@code $}</td><td>the begin of the sentence, its end but for a full stop
 *   <tr><td>{@code \(}</td><td>a bracket or any other of these marks as such
 * </table>
 */
final class PatternReader {

  /** Brackets, names of stretches, how often something stands, elements. */
  private static final List<java.util.regex.Pattern> MARKS =
      Stream.of(
              "[=!]?\\(|\\)",
              "[a-z]\\w*:(?=\\S)",
              "[?+*](?=[?+*)\\s]|$)|\\{\\d+(,\\d+)?\\}",
              "(\\\\.|\\*(?=\\w)|[^\\s()?+*{\\\\])+")
          .map(java.util.regex.Pattern::compile)
          .toList();

  private static final String OFTEN = "[?*+]|\\{.+";

  private final Tests tests;

  PatternReader(Lexicon lexicon, Set<String> chunks) {
    this.tests = new Tests(lexicon, chunks);
  }

  /** Gives a part of patterns a name, in capitals, by which those after it ask for it. */
  void define(String name, String part) {
    tests.define(name, read(part));
  }

  /**
   * @throws IllegalArgumentException if it isn't written as it should be
   */
  Pattern read(String pattern) {
    try {
      return new Reading(pattern).pattern();
    } catch (RuntimeException malformed) {
      throw new IllegalArgumentException("Pattern '%s'".formatted(pattern), malformed);
    }
  }

  /** A piece of a pattern: what it makes of the node after it, and words that it needs. */
  private record Piece(java.util.function.UnaryOperator<Node> to, @Nullable Set<String> needed) {}

  private final class Reading {

    private final List<String> marks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int next;
    private int nodes;

    Reading(String pattern) {
      for (int i = 0; i < pattern.length(); ) {
        int end = Character.isWhitespace(pattern.charAt(i)) ? i + 1 : end(pattern, i);
        String mark = pattern.substring(i, end);
        if (!mark.isBlank()) {
          marks.add(mark);
        }
        i = end;
      }
    }

    /** Where the mark ends that begins at a character. */
    private int end(String pattern, int from) {
      for (java.util.regex.Pattern mark : MARKS) {
        java.util.regex.Matcher found = mark.matcher(pattern).region(from, pattern.length());
        if (found.lookingAt()) {
          return found.end();
        }
      }
      throw new IllegalArgumentException(pattern.substring(from));
    }

    Pattern pattern() {
      Piece all = either();
      if (next < marks.size()) {
        throw new IllegalArgumentException("Needless " + marks.get(next));
      }
      return new Pattern(all.to.apply(new Node.Done(nodes++)), names, all.needed);
    }

    /** Sequences parted by "/". */
    private Piece either() {
      List<Piece> ways = new ArrayList<>(List.of(sequence()));
      while (at("/")) {
        next++;
        ways.add(sequence());
      }
      if (ways.size() == 1) {
        return ways.get(0);
      }
      Set<String> needed = new HashSet<>();
      for (Piece way : ways) {
        if (way.needed == null) {
          needed = null;
          break;
        }
        needed.addAll(way.needed);
      }
      return new Piece(
          after -> {
            Node way = ways.get(ways.size() - 1).to.apply(after);
            for (int i = ways.size() - 2; i >= 0; i--) {
              way = fork(ways.get(i).to.apply(after), way);
            }
            return way;
          },
          needed);
    }

    private Piece sequence() {
      List<Piece> pieces = new ArrayList<>();
      while (next < marks.size() && !at("/") && !at(")")) {
        pieces.add(piece());
      }
      Set<String> needed = null;
      for (Piece piece : pieces) {
        boolean rarer =
            piece.needed != null && (needed == null || piece.needed.size() < needed.size());
        needed = rarer ? piece.needed : needed;
      }
      return new Piece(
          after -> {
            Node node = after;
            for (int i = pieces.size() - 1; i >= 0; i--) {
              node = pieces.get(i).to.apply(node);
            }
            return node;
          },
          needed);
    }

    private Piece piece() {
      String mark = marks.get(next++);
      if (mark.matches("[a-z]\\w*:")) {
        names.add(mark.substring(0, mark.length() - 1));
        int slot = 2 * names.size();
        Piece inner = piece();
        return new Piece(
            after ->
                new Node.Save(
                    nodes++, slot, inner.to.apply(new Node.Save(nodes++, slot + 1, after))),
            inner.needed);
      }
      return repeated(single(mark));
    }

    private Piece single(String mark) {
      if (mark.endsWith("(") && !mark.startsWith("\\")) {
        Piece inner = either();
        if (!at(")")) {
          throw new IllegalArgumentException("Unclosed " + mark);
        }
        next++;
        boolean wanted = mark.startsWith("=");
        return mark.length() == 1
            ? inner
            : new Piece(
                after ->
                    new Node.Look(nodes++, inner.to.apply(new Node.Done(nodes++)), wanted, after),
                wanted ? inner.needed : null);
      }
      if (mark.equals("^")) {
        return new Piece(after -> new Node.First(nodes++, after), null);
      }
      if (mark.equals("$")) {
        return new Piece(after -> new Node.Last(nodes++, after), null);
      }
      if (mark.matches(OFTEN)) {
        throw new IllegalArgumentException("Nothing before " + mark);
      }
      Test test = tests.of(mark.replaceAll("\\\\(.)", "$1"));
      return new Piece(after -> new Node.Take(nodes++, test, after), test.words());
    }

    private Piece repeated(Piece piece) {
      if (next >= marks.size() || !marks.get(next).matches(OFTEN)) {
        return piece;
      }
      String often = marks.get(next++);
      int[] bounds =
          switch (often) {
            case "?" -> new int[] {0, 1};
            case "*" -> new int[] {0, -1};
            case "+" -> new int[] {1, -1};
            default ->
                java.util.Arrays.stream(often.substring(1, often.length() - 1).split(","))
                    .mapToInt(Integer::parseInt)
                    .toArray();
          };
      int least = bounds[0];
      int most = bounds[bounds.length - 1];
      return new Piece(
          after -> {
            Node node = most < 0 ? loop(piece, after) : after;
            for (int i = least; i < most; i++) {
              node = fork(piece.to.apply(node), after);
            }
            for (int i = 0; i < least; i++) {
              node = piece.to.apply(node);
            }
            return node;
          },
          least > 0 ? piece.needed : null);
    }

    private Node loop(Piece piece, Node after) {
      Node.Fork fork = new Node.Fork(nodes++);
      fork.first = piece.to.apply(fork);
      fork.second = after;
      return fork;
    }

    private Node fork(Node first, Node second) {
      Node.Fork fork = new Node.Fork(nodes++);
      fork.first = first;
      fork.second = second;
      return fork;
    }

    private boolean at(String mark) {
      return next < marks.size() && marks.get(next).equals(mark);
    }
  }
}
