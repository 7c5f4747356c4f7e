package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What a response holds of a field that a person may state. */
@Schema(name = "CuratedField", description = "A field that a person may state of a kind of entity.")
record CuratedField(
    @Schema(description = "The collection of the entity.", example = "initiatives")
        Resource resource,
    @Schema(description = "The field.", example = "status") Property property,
    @Schema(description = "What its value is written as.", example = "word") Form form,
    @Schema(
            description = "All values that there can be; none where any of that form will do.",
            example = "[\"member\", \"observer\", \"partner\"]")
        List<String> values,
    @Schema(
            description = "The collection whose ids are its values; null where they are none.",
            example = "organizations")
        @Nullable Resource target,
    @Schema(description = "Whether what isn't there yet begins to be by it.", example = "false")
        boolean begins) {

  /** What a value is written as. */
  @Schema(
      name = "CuratedForm",
      description =
          "`word` is one of `values`, `link` an id in `target`, `date` EDTF, `text` anything else.")
  enum Form implements ApiName {
    WORD,
    LINK,
    DATE,
    TEXT
  }
}
