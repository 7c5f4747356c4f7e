package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  BODY("body", Resource.ORGANIZATIONS),
  DOCUMENTS("documents", Resource.DOCUMENTS),
  INITIATIVES("initiatives"),
  MEETINGS("meetings", Resource.MEETINGS),
  ORGANIZATIONS("organizations", Resource.ORGANIZATIONS),
  PEOPLE("people", Resource.PEOPLE),
  ROLE("role"),
  COUNTRY("country"),
  ABBREVIATION("abbreviation"),
  ALIASES("aliases");

  private final String apiName;
  private final @Nullable Resource target;

  Property(String apiName) {
    this(apiName, null);
  }

  Property(String apiName, @Nullable Resource target) {
    this.apiName = apiName;
    this.target = target;
  }

  /** Those whose value is the id of such a thing. */
  public static List<Property> linkingTo(Resource target) {
    return Arrays.stream(values()).filter(property -> property.target == target).toList();
  }

  /** What kind of thing the value is the id of; {@code null} where it is none. */
  public @Nullable Resource target() {
    return target;
  }

  @Override
  @JsonValue
  public String apiName() {
    return apiName;
  }
}
