package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/** A state's formal standing in the SCO. */
public enum MemberStatus implements ApiName {
  MEMBER,
  OBSERVER,
  PARTNER;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
