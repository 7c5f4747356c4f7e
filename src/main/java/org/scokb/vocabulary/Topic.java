package org.scokb.vocabulary;

/** A field of cooperation, as the topics of initiatives and the priorities of chairmanships. */
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
