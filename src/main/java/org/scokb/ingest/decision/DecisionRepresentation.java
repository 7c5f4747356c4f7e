package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decided;
import org.scokb.curation.Decision;
import org.scokb.curation.Selector;
import org.scokb.curation.StoredDecision;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;

/** What a response holds of a decision. */
@Schema(name = "Decision", description = "What a person has put right, and whether it has effect.")
record DecisionRepresentation(
    @Schema(description = "Its id.", example = "0f8fad5b-d9cb-369f-a165-70867728950e") String id,
    @Schema(description = "What it does.", example = "statement") Decision.Kind kind,
    @Schema(description = "The collection of the entity.", example = "initiatives")
        Resource resource,
    @Schema(
            description = "The id of the entity, as the article alone tells it.",
            example = "anti-drug-strategy-2024-2029")
        String subject,
    @Schema(description = "What is stated; null of a merge.", example = "status")
        @Nullable Property property,
    @Schema(description = "Its value; null of a merge.", example = "adopted")
        @Nullable String value,
    @Schema(description = "How what was read is to stand; null of others.", example = "deprecated")
        @Nullable Rank rank,
    @Schema(
            description = "The entity that it is one with; null but of a merge.",
            example = "anti-drug-strategy-2024-2029")
        @Nullable String into,
    @Schema(description = "The words that it is tied to; null where it is tied to none.")
        @Nullable Selector quote,
    @Schema(
            description =
                "Whether it waits, without effect, for an article to have its words, or for what it decides on to be read.",
            example = "false")
        boolean adrift,
    @Schema(
            description = "The seed beside whose file it stands; null where it came over HTTP.",
            example = "kazakhstan-as-chair-of-the-sco")
        @Nullable String seed,
    @Schema(description = "Who decided, when and why.") Decided decision) {

  static DecisionRepresentation of(StoredDecision kept) {
    Decision decision = kept.decision();
    return new DecisionRepresentation(
        decision.id().toString(),
        decision.kind(),
        decision.resource(),
        decision.subject(),
        decision.property(),
        decision.value(),
        decision.rank(),
        decision.into(),
        decision.quote(),
        kept.isAdrift(),
        kept.seed(),
        decision.decided());
  }
}
