package org.scokb.vocabulary;

/** A state's formal standing in the SCO. */
public enum MemberStatus implements ApiName {
  MEMBER,
  OBSERVER,
  PARTNER
}
