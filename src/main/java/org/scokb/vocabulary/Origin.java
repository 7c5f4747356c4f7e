package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;

/** Where a statement comes from: an article that was read, or a reference table. */
@Schema(
    description =
        "Where a claim comes from: an `article` that was read, or a `reference` table that names its source.")
public enum Origin implements ApiName {
  ARTICLE,
  REFERENCE;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
