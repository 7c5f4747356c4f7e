package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;

/** What a person states, and the words of an article that say so. */
@Schema(
    requiredProperties = {"resource", "subject", "property", "value", "article", "start", "end"})
record StatementRequest(
    @Nullable Resource resource,
    @Nullable String subject,
    @Nullable Property property,
    @Nullable String value,
    @Nullable String article,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String exact,
    @Nullable String note) {

  /** How a statement is to stand. */
  @Schema(
      name = "RankRequest",
      requiredProperties = {"rank", "reason"})
  record OfRank(@Nullable Rank rank, @Nullable String reason) {}

  /** What an entity is to be one with. */
  @Schema(
      name = "MergeRequest",
      requiredProperties = {"into", "reason"})
  record OfMerge(@Nullable String into, @Nullable String reason) {}
}
