package org.scokb.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.TitledLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.provenance.Evidence;
import org.scokb.query.FacetValue;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.Topic;

/** What a response holds of a scorecard. */
@Schema(name = "Scorecard", description = "What a chairmanship promised, and what became of it.")
public record ScorecardRepresentation(
    @Schema(description = "The chairmanship.") ChairmanshipLink chairmanship,
    @Schema(description = "The initiatives that belong to it.", example = "7", minimum = "0")
        long initiatives,
    @Schema(
            description =
                "Those initiatives by how far they have come, the most frequent first; one of which no article states a"
                    + " status is under none.")
        List<FacetValue> byStatus,
    @Schema(
            description =
                "Those initiatives by field of cooperation, the most frequent first; one that belongs to several is"
                    + " under each.")
        List<FacetValue> byTopic,
    @Schema(description = "What the chair said that it would focus on, and what there is of each.")
        List<Priority> priorities,
    @Schema(
            description =
                "Every place in the histories of those initiatives where one status follows another, by initiative,"
                    + " oldest first.")
        List<Step> steps) {

  @Schema(
      name = "ScorecardPriority",
      description = "A priority of the chairmanship, and its initiatives in that field.")
  public record Priority(
      @Schema(description = "The field of cooperation.", example = "security") Topic topic,
      @Schema(
              description = "The chairmanship's initiatives that belong to it.",
              example = "3",
              minimum = "0")
          long initiatives,
      @Schema(
              description = "Those of them that are adopted or completed.",
              example = "1",
              minimum = "0")
          long adopted) {}

  @Schema(
      name = "ScorecardStep",
      description = "An initiative that came from one status to another.")
  public record Step(
      @Schema(description = "The initiative.") TitledLink initiative,
      @Schema(description = "The status that it had.", example = "proposed") InitiativeStatus from,
      @Schema(description = "The status that followed.", example = "adopted") InitiativeStatus to,
      @Schema(
              description =
                  "When the article was published that states it first, as EDTF; null where that isn't known of any of"
                      + " the initiative's statuses: then they stand in the order of their strength.",
              example = "2024-07-04")
          @Nullable EdtfDate assertedOn,
      @Schema(description = "The words that state the status that followed.") Evidence evidence) {}
}
