package org.scokb.extraction.language;

/** How names are written down. */
public final class Names {

  private Names() {}

  /** With a capital first letter. */
  public static String upperFirst(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }
}
