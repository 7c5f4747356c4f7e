package org.scokb.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.scokb.vocabulary.ApiName;

/** What a revision did to an entity; one that gains or loses evidence was updated. */
@Schema(
    description =
        "What a revision did to an entity; one that gained or lost evidence was `updated`.")
public enum ChangeKind implements ApiName {
  CREATED,
  UPDATED,
  WITHDRAWN;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
