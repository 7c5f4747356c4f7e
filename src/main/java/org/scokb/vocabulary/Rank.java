package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a statement stands among those on the same property: the entity's value is a preferred one.
 */
public enum Rank implements ApiName {
  PREFERRED,
  NORMAL;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
