package org.scokb.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.FieldChange;
import org.scokb.vocabulary.Resource;

/**
 * What a response holds of a change.
 *
 * @param key its own, which stays inside
 */
@Schema(name = "Change", description = "What one revision did to one entity.")
public record ChangeRepresentation(
    @JsonIgnore @Schema(hidden = true) @Nullable String key,
    @Schema(description = "The revision that it belongs to.", example = "2", minimum = "1")
        long revision,
    @Schema(description = "When, in UTC (RFC 3339).", example = "2026-01-31T09:00:00Z") Instant at,
    @Schema(
            description =
                "Who did it: the name that an editor signs in with, or a token's subject; null where the application"
                    + " read what it found at its start.",
            example = "editor")
        @Nullable String by,
    @Schema(
            description =
                "Id of the article that came, went or was replaced; null where the reference tables were read.",
            example = "kazakhstan-as-chair-of-the-sco")
        @Nullable String article,
    @Schema(description = "What was done.", example = "created") ChangeKind change,
    @Schema(description = "The entity's collection.", example = "initiatives") Resource resource,
    @Schema(description = "The entity's id.", example = "anti-drug-strategy-2024-2029") String id,
    @Schema(description = "What the entity was called then.", example = "Anti-Drug Strategy")
        String title,
    @Schema(
            description =
                "Id of the chairmanship that the entity belonged to then, or is; null where it belonged to none.",
            example = "kz-2023-2024")
        @Nullable String chairmanship,
    @Schema(
            description =
                "What it says otherwise than before, field by field: all that it says where it was created, and all that"
                    + " it said where it was withdrawn. Empty where it gained or lost evidence alone, and for articles.")
        List<FieldChange> fields) {

  String keyOrNone() {
    return key == null ? "" : key;
  }
}
