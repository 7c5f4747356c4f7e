package org.scokb.chairmanship;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.Topic;

/** What a response holds of a priority. */
@Schema(name = "Priority", description = "A direction that the chair says it will focus on.")
record PriorityRepresentation(
    @Schema(description = "The field of cooperation.", example = "security") Topic topic,
    @Schema(description = "The quotes that state it.") List<Evidence> evidence) {}
