package org.scokb.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** What kind of undertaking an initiative is. */
@Schema(description = "What kind of undertaking an initiative is.")
public enum InitiativeType implements ApiName {
  PROGRAMME,
  STRATEGY,
  AGREEMENT,
  PROJECT,
  EVENT,
  INSTITUTION,
  PLATFORM
}
