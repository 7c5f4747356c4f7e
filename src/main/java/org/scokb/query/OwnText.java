package org.scokb.query;

/**
 * A text of an entity's own, or the part of one, that is searched sentence by sentence.
 *
 * @param start where it begins in the whole, in code points
 */
public record OwnText(String text, int start) {

  private static final char AFTER_START = '\n';

  /** As the index keeps it. */
  String stored() {
    return start + String.valueOf(AFTER_START) + text;
  }

  static OwnText of(String stored) {
    int at = stored.indexOf(AFTER_START);
    return new OwnText(stored.substring(at + 1), Integer.parseInt(stored, 0, at, 10));
  }
}
