package org.scokb.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** A state's formal standing in the SCO. */
@Schema(description = "A state's formal standing in the SCO.")
public enum MemberStatus implements ApiName {
  MEMBER,
  OBSERVER,
  PARTNER
}
