package org.scokb.extraction.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a pattern in one sentence. Where the ways part, one that has led nowhere is never tried
 * again from the same token (as in RE2's bit-state matcher), so that the time is linear in pattern
 * and sentence.
 */
final class Search {

  /** A step of a compiled pattern: the token after the whole match, from a token on; else -1. */
  @FunctionalInterface
  interface Step {
    int run(Search search, int at);
  }

  /** Goes one way, and another where that leads nowhere; a loop's first way leads back to it. */
  static final class Fork implements Step {
    private final int id;
    private final Step second;
    private @Nullable Step first;

    Fork(int id, Step second) {
      this.id = id;
      this.second = second;
    }

    Fork first(Step way) {
      first = way;
      return this;
    }

    @Override
    public int run(Search search, int at) {
      if (first == null || search.hasTried(id, at)) {
        return -1;
      }
      int end = first.run(search, at);
      return end < 0 ? second.run(search, at) : end;
    }
  }

  /** Steps that are taken without notes: most searches are over before notes would pay. */
  private static final int FREE = 200;

  /** How many tokens before a place what stands before it may begin where nothing repeats. */
  static final int REACH = 12;

  private final Searched in;
  private final int place;
  private final BitSet tried = new BitSet(0);
  private final int[] slots;
  private int steps;

  /** A search that has to end at a place, if not at -1, and notes the ends of some stretches. */
  Search(Searched in, int slots, int place) {
    this.in = in;
    this.slots = new int[slots];
    this.place = place;
  }

  /** The begin and end of each stretch of a match at a token; the match itself is the first. */
  int @Nullable [] at(Step start, int from) {
    Arrays.fill(slots, -1);
    int to = start.run(this, from);
    if (to < 0) {
      return null;
    }
    tried.clear();
    slots[0] = from;
    slots[1] = to;
    return slots.clone();
  }

  private boolean hasTried(int fork, int at) {
    if (++steps <= FREE) {
      return false;
    }
    int state = fork * (in.sentence().size() + 1) + at;
    boolean before = tried.get(state);
    tried.set(state);
    return before;
  }

  static Step take(Constraint.Test test, Step next) {
    return (search, at) -> {
      int end = at < search.in.sentence().size() ? test.end(search.in, at) : -1;
      return end < 0 ? -1 : next.run(search, end);
    };
  }

  /** Notes where a stretch begins or ends. */
  static Step save(int slot, Step next) {
    return (search, at) -> {
      int before = search.slots[slot];
      search.slots[slot] = at;
      int end = next.run(search, at);
      search.slots[slot] = end < 0 ? before : search.slots[slot];
      return end;
    };
  }

  /** Asks what stands here, or at most so many tokens before, and takes nothing. */
  static Step look(Step inner, boolean wanted, int reach, Step next) {
    return (search, at) -> {
      Search apart = new Search(search.in, search.slots.length, at);
      boolean stands = false;
      for (int from = at; !stands && from >= Math.max(0, at - reach); from--) {
        stands = inner.run(apart, from) >= 0;
      }
      return stands == wanted ? next.run(search, at) : -1;
    };
  }

  /** The place where what is looked for has to end. */
  static int reached(Search search, int at) {
    return at == search.place ? at : -1;
  }

  static Step first(Step next) {
    return (search, at) -> at == 0 ? next.run(search, at) : -1;
  }

  /** The end of the sentence, a full stop aside. */
  static Step last(Step next) {
    return (search, at) -> {
      int end = search.in.sentence().size();
      boolean ends = at == end || at + 1 == end && search.in.sentence().reads(at, ".");
      return ends ? next.run(search, at) : -1;
    };
  }
}
