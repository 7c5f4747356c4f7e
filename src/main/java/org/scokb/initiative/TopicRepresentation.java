package org.scokb.initiative;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a response holds of a topic. */
@Schema(name = "TopicSummary", description = "A field of cooperation.")
record TopicRepresentation(
    @Schema(description = "What filters name it by.", example = "security") String id,
    @Schema(description = "What a person reads.", example = "Security") String label,
    @Schema(description = "Initiatives that belong to it.", example = "2", minimum = "0")
        long initiatives) {}
