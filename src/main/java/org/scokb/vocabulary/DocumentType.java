package org.scokb.vocabulary;

/** What kind of instrument a document is. */
public enum DocumentType implements ApiName {
  CHARTER,
  CONVENTION,
  TREATY,
  DECLARATION,
  AGREEMENT,
  MEMORANDUM,
  PROGRAMME,
  STRATEGY,
  CONCEPT,
  PLAN,
  ROADMAP,
  RESOLUTION,
  STATEMENT,
  PROTOCOL,
  COMMUNIQUE,
  REGULATION,
  DECISION
}
