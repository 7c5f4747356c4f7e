package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of undertaking an initiative is. */
public enum InitiativeType implements ApiName {
  PROGRAMME,
  STRATEGY,
  AGREEMENT,
  PROJECT,
  EVENT,
  INSTITUTION,
  PLATFORM;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
