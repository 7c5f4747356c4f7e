package org.scokb.extraction.clause;

import org.jspecify.annotations.Nullable;

/**
 * Who acts in a sentence.
 *
 * @param code the ISO code of the member that acts, itself or through someone who speaks for it;
 *     {@code null} where it isn't named here
 * @param from the first token of the words that name it
 * @param to the token after them
 */
public record Agent(@Nullable String code, int from, int to) {

  /** Whether it is a pronoun or a role, to be understood from what was said before. */
  boolean isOpen() {
    return code == null;
  }
}
