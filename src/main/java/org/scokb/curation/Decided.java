package org.scokb.curation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decided something, when and why. */
@Schema(name = "Decided", description = "Who decided something, when and why.")
public record Decided(
    @Schema(description = "Who decided it; null where a file doesn't tell.", example = "editor")
        @Nullable String by,
    @Schema(description = "When; null where a file doesn't tell.", example = "2026-01-31T09:00:00Z")
        @Nullable Instant at,
    @Schema(
            description = "Why; null where nobody said.",
            example = "The summit took note of it and adopted nothing.")
        @Nullable String reason) {

  /** Another one for each decision. */
  public String tag() {
    return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
