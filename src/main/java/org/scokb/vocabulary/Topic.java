package org.scokb.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** A field of cooperation, as the topics of initiatives and the priorities of chairmanships. */
@Schema(description = "A field of cooperation.")
public enum Topic implements ApiName {
  SECURITY,
  ECONOMY,
  FINANCE,
  TRANSPORT,
  ENERGY,
  ENVIRONMENT,
  SUSTAINABLE_DEVELOPMENT,
  DIGITAL,
  CULTURE,
  TOURISM,
  HEALTH,
  EDUCATION_SCIENCE,
  AGRICULTURE,
  GOVERNANCE;

  @Override
  public String label() {
    return this == EDUCATION_SCIENCE ? "Education and science" : ApiName.super.label();
  }
}
