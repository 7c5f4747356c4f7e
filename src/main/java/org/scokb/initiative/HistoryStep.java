package org.scokb.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;

/** What a response holds of a step in an initiative's life. */
@Schema(description = "A status that articles state, one after another.")
record HistoryStep(
    @Schema(description = "The status.", example = "proposed") InitiativeStatus status,
    @Schema(
            description =
                "When the first of the articles was published, as EDTF; null where that isn't known.",
            example = "2023-08")
        @Nullable EdtfDate assertedOn,
    @Schema(description = "How often it is stated.", example = "1", minimum = "1") long claims,
    @Schema(description = "Of the words that state it, those that tell most.") Evidence evidence) {}
