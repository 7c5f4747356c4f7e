package org.scokb.vocabulary;

/**
 * How a statement stands among those on the same property: the entity's value is a preferred one. A
 * deprecated one is rejected by a person, and counts for nothing.
 */
public enum Rank implements ApiName {
  PREFERRED,
  NORMAL,
  DEPRECATED
}
