package org.scokb.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A kind of thing that the knowledge base speaks of; the name is its path below {@code /api/v1}.
 */
@Schema(description = "A kind of entity; the word is its path below `/api/v1`.")
public enum Resource implements ApiName {
  MEMBERS,
  CHAIRMANSHIPS,
  INITIATIVES,
  MEETINGS,
  DOCUMENTS,
  PEOPLE,
  ORGANIZATIONS,
  ARTICLES
}
