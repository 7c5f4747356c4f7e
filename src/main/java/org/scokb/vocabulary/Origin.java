package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a statement comes from: an article that was read, or a reference table. */
public enum Origin implements ApiName {
  ARTICLE,
  REFERENCE;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
