package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.scokb.curation.Decided;
import org.scokb.curation.Decision;
import org.scokb.vocabulary.Resource;

/** What a response holds of a merge. */
@Schema(name = "Merge", description = "Two entities that a person has joined.")
record MergeRepresentation(
    @Schema(description = "Their collection.", example = "people") Resource resource,
    @Schema(description = "The id that leads to the other now.", example = "k-tokaev") String id,
    @Schema(description = "The id of the other.", example = "kassym-jomart-tokayev") String into,
    @Schema(description = "Who joined them, when and why.") Decided decision) {

  static MergeRepresentation of(Decision merge) {
    return new MergeRepresentation(
        merge.resource(), merge.subject(), Objects.requireNonNull(merge.into()), merge.decided());
  }
}
