package org.scokb.extraction.pattern;

import org.jspecify.annotations.Nullable;

/** A step of a compiled pattern; each has a number of its own within it. */
sealed interface Node {

  int id();

  /** Takes the tokens that pass a test. */
  record Take(int id, Test test, Node next) implements Node {}

  /** Goes one way, and another where that leads nowhere. */
  final class Fork implements Node {
    private final int id;
    @Nullable Node first;
    @Nullable Node second;

    Fork(int id) {
      this.id = id;
    }

    @Override
    public int id() {
      return id;
    }
  }

  /** Notes where a stretch begins or ends. */
  record Save(int id, int slot, Node next) implements Node {}

  /** Asks what stands here, and takes nothing. */
  record Look(int id, Node inner, boolean wanted, Node next) implements Node {}

  /** The begin of the sentence. */
  record First(int id, Node next) implements Node {}

  /** The end of the sentence, a full stop aside. */
  record Last(int id, Node next) implements Node {}

  /** The end of the pattern. */
  record Done(int id) implements Node {}
}
