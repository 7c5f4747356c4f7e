package org.scokb.extraction.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;

/**
 * Looks for a pattern in one sentence. What has led nowhere from a token is never tried again from
 * there (as RE2's bit-state matcher does), so that the time is linear in pattern and sentence.
 */
final class Search {

  /** Steps that are taken without notes: most searches are over before notes would pay. */
  private static final int FREE = 200;

  private final Sentence sentence;
  private final Chunks chunks;
  private final BitSet tried = new BitSet(0);
  private final int[] slots;
  private int steps;

  Search(Sentence sentence, Chunks chunks, int slots) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.slots = new int[slots];
  }

  /** The begin and end of each stretch of a match at a token; the match itself is the first. */
  int @Nullable [] at(Node start, int from) {
    Arrays.fill(slots, -1);
    int to = run(start, from);
    if (to < 0) {
      return null;
    }
    tried.clear();
    slots[0] = from;
    slots[1] = to;
    return slots.clone();
  }

  private int run(@Nullable Node node, int at) {
    Node here = Objects.requireNonNull(node);
    if (here instanceof Node.Done) {
      return at;
    }
    if (++steps > FREE) {
      int state = here.id() * (sentence.size() + 1) + at;
      if (tried.get(state)) {
        return -1;
      }
      tried.set(state);
    }
    if (here instanceof Node.Take take) {
      int end = at < sentence.size() ? take.test().end(sentence, chunks, at) : -1;
      return end < 0 ? -1 : run(take.next(), end);
    }
    if (here instanceof Node.Fork fork) {
      int end = run(fork.first, at);
      return end < 0 ? run(fork.second, at) : end;
    }
    if (here instanceof Node.Save save) {
      int before = slots[save.slot()];
      slots[save.slot()] = at;
      int end = run(save.next(), at);
      slots[save.slot()] = end < 0 ? before : slots[save.slot()];
      return end;
    }
    if (here instanceof Node.Look look) {
      boolean there = new Search(sentence, chunks, slots.length).run(look.inner(), at) >= 0;
      return there == look.wanted() ? run(look.next(), at) : -1;
    }
    if (here instanceof Node.First first) {
      return at == 0 ? run(first.next(), at) : -1;
    }
    Node.Last last = (Node.Last) here;
    boolean ends = at == sentence.size() || at + 1 == sentence.size() && sentence.reads(at, ".");
    return ends ? run(last.next(), at) : -1;
  }
}
