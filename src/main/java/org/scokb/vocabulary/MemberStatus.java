package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;

/** A state's formal standing in the SCO. */
@Schema(description = "A state's formal standing in the SCO.")
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
