package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How a statement stands among those on the same property: the entity's value is a preferred one.
 */
@Schema(
    description =
        "How a claim stands among those on the same field: the entity's value is a `preferred` one.")
public enum Rank implements ApiName {
  PREFERRED,
  NORMAL;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
