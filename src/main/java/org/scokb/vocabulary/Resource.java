package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of thing that the knowledge base speaks of; the name is its path below {@code /api/v1}.
 */
public enum Resource implements ApiName {
  MEMBERS,
  CHAIRMANSHIPS,
  INITIATIVES,
  MEETINGS,
  DOCUMENTS,
  PEOPLE,
  ORGANIZATIONS;

  @Override
  @JsonValue
  public String apiName() {
    return ApiName.kebab(this);
  }
}
