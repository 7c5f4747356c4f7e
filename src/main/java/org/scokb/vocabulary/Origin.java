package org.scokb.vocabulary;

/** Where a statement comes from: an article that was read, a reference table, or a person. */
public enum Origin implements ApiName {
  ARTICLE,
  REFERENCE,
  CURATOR
}
