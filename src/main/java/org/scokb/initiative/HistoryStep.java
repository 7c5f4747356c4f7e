package org.scokb.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;

/** What a response holds of a step in an initiative's life. */
@Schema(description = "A status that an article states.")
record HistoryStep(
    @Schema(description = "The status.", example = "proposed") InitiativeStatus status,
    @Schema(
            description = "When the article was published, as EDTF; null where that isn't known.",
            example = "2023-08")
        @Nullable EdtfDate assertedOn,
    @Schema(description = "The words that state it.") Evidence evidence) {}
