package org.scokb.organization;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Slug;

/** A link to the SCO body that met. */
@Schema(description = "A link to the SCO body that met.")
public record BodyLink(
    @Schema(
            description = "Id of the organization.",
            pattern = Slug.PATTERN,
            example = "council-of-heads-of-state")
        String id,
    @Schema(description = "Its standard name.", example = "Council of Heads of State") String name,
    @Schema(description = "Its abbreviation.", example = "CHS") @Nullable String abbreviation) {}
