package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;

/** What a person states, and the words of an article that say so. */
@Schema(
    name = "StatementRequest",
    description = "What a person states of an entity, and the words of an article that say so.",
    requiredProperties = {"resource", "subject", "property", "value", "article", "start", "end"})
record StatementRequest(
    @Schema(description = "The collection of the entity.", example = "initiatives")
        @Nullable Resource resource,
    @Schema(
            description =
                "The id of the entity. It may be a new one where its title or name is stated, but for members and"
                    + " chairmanships.",
            example = "anti-drug-strategy-2024-2029")
        @Nullable String subject,
    @Schema(description = "The field.", example = "status") @Nullable Property property,
    @Schema(
            description = "Its value: a word, a date, a name, or the id of what it links to.",
            example = "adopted")
        @Nullable String value,
    @Schema(description = "The id of the article.", example = "kazakhstan-as-chair-of-the-sco")
        @Nullable String article,
    @Schema(
            description = "The first character of the quote, in code points from 0.",
            example = "5210",
            minimum = "0")
        @Nullable Integer start,
    @Schema(
            description = "The end of the quote, in code points, itself left out.",
            example = "5243",
            minimum = "1")
        @Nullable Integer end,
    @Schema(
            description =
                "The words there, if they are to be held against the article, as by who counts otherwise.",
            example = "the Anti-Drug Strategy for 2024-2029")
        @Nullable String exact,
    @Schema(description = "Why.", example = "The rule missed the passive.") @Nullable String note) {

  /** How a statement is to stand. */
  @Schema(
      name = "RankRequest",
      description = "How a statement is to stand, and why.",
      requiredProperties = {"rank", "reason"})
  record OfRank(
      @Schema(
              description = "`deprecated` rejects it, `normal` takes back what was decided.",
              example = "deprecated")
          @Nullable Rank rank,
      @Schema(description = "Why.", example = "The words speak of another strategy.")
          @Nullable String reason) {}

  /** What an entity is to be one with. */
  @Schema(
      name = "MergeRequest",
      description = "What an entity is to be one with, and why.",
      requiredProperties = {"into", "reason"})
  record OfMerge(
      @Schema(
              description = "The id of the other, under which both stand afterwards.",
              example = "anti-drug-strategy-2024-2029")
          @Nullable String into,
      @Schema(description = "Why.", example = "Two translations of one title.")
          @Nullable String reason) {}
}
