package org.scokb.extraction.pattern;

/** Stretches of a sentence that were read before, such as its noun phrases, for patterns to use. */
public interface Chunks {

  /** No stretches. */
  Chunks NONE = (kind, from) -> -1;

  /** The token after the stretch of a kind that begins at a token; -1 where none does. */
  int end(String kind, int from);
}
