package org.scokb.extraction;

/** How names are written down. */
final class Names {

  private Names() {}

  /** With a capital first letter. */
  static String upperFirst(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }
}
