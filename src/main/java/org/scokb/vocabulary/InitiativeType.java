package org.scokb.vocabulary;

/** What kind of undertaking an initiative is. */
public enum InitiativeType implements ApiName {
  PROGRAMME,
  STRATEGY,
  AGREEMENT,
  PROJECT,
  EVENT,
  INSTITUTION,
  PLATFORM
}
