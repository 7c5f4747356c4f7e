package org.scokb.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.Property;

/** What a response holds of a step in an initiative's life. */
@Schema(description = "A status that an article states.")
record HistoryStep(
    @Schema(description = "The status.", example = "proposed") InitiativeStatus status,
    @Schema(
            description = "When the article was published, as EDTF; null where that isn't known.",
            example = "2023-08")
        @Nullable EdtfDate assertedOn,
    @Schema(description = "The words that state it.") Evidence evidence) {

  /** The statements of a property come by date and then by strength, the preferred one last. */
  static List<HistoryStep> history(Statements statements) {
    return statements
        .of(Property.STATUS)
        .filter(statement -> statement.evidence() != null)
        .map(
            statement ->
                new HistoryStep(
                    ApiName.require(InitiativeStatus.class, statement.value()),
                    statement.assertedOn(),
                    Objects.requireNonNull(statement.evidence())))
        .toList();
  }
}
