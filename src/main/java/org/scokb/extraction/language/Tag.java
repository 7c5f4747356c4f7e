package org.scokb.extraction.language;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;

/** Parts of speech, as Universal Dependencies name them. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  /** "Cannot". */
  AUX_PART,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  /** Of anything else, such as two words that are written together. */
  X,
  /** Of what stands outside the sentence. */
  NONE;

  private static final Map<String, Tag> BY_NAME =
      Arrays.stream(values()).collect(toMap(Tag::toString, tag -> tag));

  /** The tag that the tagger writes so. */
  static Tag of(String written) {
    return BY_NAME.getOrDefault(written, X);
  }

  @Override
  public String toString() {
    return name().replace('_', '+');
  }
}
