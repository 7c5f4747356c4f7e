package org.scokb.extraction.pattern;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** Stretches of a sentence that were read before, such as its noun phrases, for patterns to use. */
public interface Chunks {

  /** No stretches. */
  Chunks NONE = (kind, from) -> -1;

  /** The names of kinds of stretches. */
  static Set<String> kinds(Enum<?>... kinds) {
    return Arrays.stream(kinds).map(Enum::name).collect(toUnmodifiableSet());
  }

  /**
   * Where a stretch ends.
   *
   * @param kind its kind, as patterns write it: in capitals
   * @return the token after it; -1 where none of that kind begins at the token
   */
  int end(String kind, int from);
}
