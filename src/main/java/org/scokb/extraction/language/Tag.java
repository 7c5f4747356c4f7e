package org.scokb.extraction.language;

import java.util.stream.Stream;

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

  /** The tag that the tagger writes so, such as "AUX+PART". */
  static Tag of(String written) {
    String name = written.replace('+', '_');
    return Stream.of(values()).filter(tag -> tag.name().equals(name)).findFirst().orElse(X);
  }
}
