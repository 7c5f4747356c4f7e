package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a claim is about; the API name is the name of the field that it fills. {@link #MENTION}
 * fills none: it is further evidence that the article speaks of the thing, under whatever words.
 */
public enum Property implements ApiName {
  NAME("name"),
  TITLE("title"),
  MENTION("mention"),
  CODE("code"),
  OFFICIAL_NAME("officialName"),
  STATUS("status"),
  SINCE("since"),
  MEMBER("member"),
  TERM("term"),
  STARTS_ON("startsOn"),
  ENDS_ON("endsOn"),
  SUMMIT("summit"),
  PRIORITIES("priorities"),
  TYPE("type"),
  TOPICS("topics"),
  PROPOSED_BY("proposedBy"),
  CHAIRMANSHIP("chairmanship"),
  PERIOD("period"),
  DATE("date"),
  PLACE("place"),
  BODY("body"),
  DOCUMENTS("documents"),
  INITIATIVES("initiatives"),
  MEETINGS("meetings"),
  ORGANIZATIONS("organizations"),
  PEOPLE("people"),
  ROLE("role"),
  COUNTRY("country"),
  ABBREVIATION("abbreviation"),
  ALIASES("aliases");

  private final String apiName;

  Property(String apiName) {
    this.apiName = apiName;
  }

  @Override
  @JsonValue
  public String apiName() {
    return apiName;
  }
}
