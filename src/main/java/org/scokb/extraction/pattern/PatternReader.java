package org.scokb.extraction.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads how patterns are written, as {@code docs/extraction.md} tells. */
final class PatternReader {

  private final Constraints tests;

  PatternReader(Set<String> chunks) {
    this.tests = new Constraints(chunks);
  }

  /** Gives a part of patterns a name, in capitals, by which those after it ask for it. */
  TokenPattern define(String name, String part) {
    TokenPattern pattern = read(part);
    tests.define(name, pattern);
    return pattern;
  }

  /**
   * @throws IllegalArgumentException if it isn't written as it should be
   */
  TokenPattern read(String pattern) {
    try {
      return new Reading(pattern).pattern();
    } catch (RuntimeException malformed) {
      throw new IllegalArgumentException("Pattern '%s'".formatted(pattern), malformed);
    }
  }

  /**
   * A piece of a pattern.
   *
   * @param before what it makes of the step after it
   */
  private record Piece(UnaryOperator<Search.Step> before, Needs needs) {
    Search.Step before(Search.Step after) {
      return before.apply(after);
    }
  }

  private final class Reading {

    private final List<String> marks;
    private final List<String> names = new ArrayList<>();
    private int next;
    private int forks;

    Reading(String pattern) {
      this.marks = PatternMarks.of(pattern);
    }

    TokenPattern pattern() {
      Piece all = either();
      if (next < marks.size()) {
        throw new IllegalArgumentException("Needless " + marks.get(next));
      }
      return new TokenPattern(all.before((search, at) -> at), all.needs, names);
    }

    /** Sequences parted by "/". */
    private Piece either() {
      Piece way = sequence();
      if (!at("/")) {
        return way;
      }
      next++;
      Piece others = either();
      return new Piece(
          after -> fork(way.before(after), others.before(after)), way.needs.or(others.needs));
    }

    private Piece sequence() {
      if (next == marks.size() || at("/") || at(")")) {
        return new Piece(after -> after, Needs.NOTHING);
      }
      Piece first = piece();
      Piece rest = sequence();
      return new Piece(after -> first.before(rest.before(after)), first.needs.and(rest.needs));
    }

    private Piece piece() {
      String mark = marks.get(next++);
      if (PatternMarks.isName(mark)) {
        names.add(mark.substring(0, mark.length() - 1));
        int slot = 2 * names.size();
        Piece inner = piece();
        return new Piece(
            after -> Search.save(slot, inner.before(Search.save(slot + 1, after))), inner.needs);
      }
      return repeated(single(mark));
    }

    private Piece single(String mark) {
      return switch (mark) {
        case "(" -> bracketed(mark);
        case "=(", "!(" -> looked(mark, 0, (search, at) -> at);
        case "<(", "!<(" -> looked(mark, Search.REACH, Search::reached);
        case "^" -> new Piece(Search::first, Needs.NOTHING);
        case "$" -> new Piece(Search::last, Needs.NOTHING);
        default -> {
          if (PatternMarks.isOften(mark)) {
            throw new IllegalArgumentException("Nothing before " + mark);
          }
          Constraint test = tests.of(mark.replace("\\", ""));
          yield new Piece(after -> Search.take(test.test(), after), test.needs());
        }
      };
    }

    private Piece bracketed(String open) {
      Piece inner = either();
      if (!at(")")) {
        throw new IllegalArgumentException("Unclosed " + open);
      }
      next++;
      return inner;
    }

    /** What stands or ends here and isn't taken; what may repeat can begin anywhere before. */
    private Piece looked(String open, int reach, Search.Step end) {
      int from = next;
      Piece inner = bracketed(open);
      int far = reach > 0 && marks.subList(from, next).contains("*") ? Integer.MAX_VALUE : reach;
      boolean wanted = open.charAt(0) != '!';
      return new Piece(
          after -> Search.look(inner.before(end), wanted, far, after),
          wanted ? inner.needs : Needs.NOTHING);
    }

    private Piece repeated(Piece piece) {
      if (next >= marks.size() || !PatternMarks.isOften(marks.get(next))) {
        return piece;
      }
      String often = marks.get(next++);
      return switch (often) {
        case "?" -> new Piece(after -> fork(piece.before(after), after), Needs.NOTHING);
        case "*" -> new Piece(after -> loop(piece, after), Needs.NOTHING);
        case "+" -> new Piece(after -> piece.before(loop(piece, after)), piece.needs);
        default -> {
          int close = often.length() - 1;
          int comma = often.indexOf(',');
          int least = Integer.parseInt(often, 1, comma < 0 ? close : comma, 10);
          int most = Integer.parseInt(often, Math.max(1, comma + 1), close, 10);
          yield new Piece(
              after -> {
                Search.Step step = after;
                for (int i = most; i > 0; i--) {
                  step = i > least ? fork(piece.before(step), after) : piece.before(step);
                }
                return step;
              },
              least > 0 ? piece.needs : Needs.NOTHING);
        }
      };
    }

    private Search.Step loop(Piece piece, Search.Step after) {
      Search.Fork fork = new Search.Fork(forks++, after);
      return fork.first(piece.before(fork));
    }

    private Search.Step fork(Search.Step first, Search.Step second) {
      return new Search.Fork(forks++, second).first(first);
    }

    private boolean at(String mark) {
      return next < marks.size() && marks.get(next).equals(mark);
    }
  }
}
