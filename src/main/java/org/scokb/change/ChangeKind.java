package org.scokb.change;

import io.swagger.v3.oas.annotations.media.Schema;
import org.scokb.vocabulary.ApiName;

/** What a revision did to an entity; one that gains or loses evidence was updated. */
@Schema(
    description =
        "What a revision did to an entity; one that gained or lost evidence was `updated`.")
public enum ChangeKind implements ApiName {
  CREATED,
  UPDATED,
  WITHDRAWN
}
