package org.scokb.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines of a calendar that no bullet marks: "6 May: Ministers of Finance, Osh". Each begins or ends
 * with a date, or has it in a cell of its own, and another stands beside it.
 */
final class Schedule {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int WIDEST = 400;

  /** How far entries may stand apart: a year, or what has no date, may part them. */
  private static final int NEAR = 2;

  private final BitSet entries;

  Schedule(List<Line> lines) {
    entries =
        IntStream.range(0, lines.size())
            .filter(at -> isEntry(lines.get(at)))
            .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** Whether a line is one of a calendar: another stands beside it. */
  boolean has(int at) {
    return entries.get(at)
        && (entries.previousSetBit(at - 1) >= Math.max(0, at - NEAR)
            || entries.get(at + 1, at + 1 + NEAR).cardinality() > 0);
  }

  private static boolean isEntry(Line line) {
    int words = line.words().size();
    return words >= SHORTEST
        && words <= LONGEST
        && line.value().length() <= WIDEST
        && !line.is("entry_label")
        && line.is("entry");
  }
}
