package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What a response holds of a field that a person may state. */
record CuratedField(
    Resource resource,
    Property property,
    Form form,
    List<String> values,
    @Nullable Resource target,
    boolean begins) {

  /** What a value is written as. */
  @Schema(name = "CuratedForm")
  enum Form implements ApiName {
    WORD,
    LINK,
    DATE,
    TEXT
  }
}
