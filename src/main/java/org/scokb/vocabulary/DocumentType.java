package org.scokb.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** What kind of instrument a document is. */
@Schema(description = "What kind of instrument a document is.")
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
