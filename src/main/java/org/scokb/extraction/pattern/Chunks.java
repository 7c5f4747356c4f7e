package org.scokb.extraction.pattern;

/** Stretches of a sentence that were read before, such as its noun phrases, for patterns to use. */
public interface Chunks {

  /** No stretches. */
  Chunks NONE = (kind, from) -> -1;

  /**
   * Where a stretch ends.
   *
   * @param kind its kind, as patterns write it: in capitals
   * @return the token after it; -1 where none of that kind begins at the token
   */
  int end(String kind, int from);
}
