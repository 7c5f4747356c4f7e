package org.scokb.feature;

import io.swagger.v3.oas.annotations.media.Schema;
import org.scokb.vocabulary.Slug;

/** A link to an entity that has a title. */
@Schema(description = "A link to an entity that has a title.")
public record TitledLink(
    @Schema(
            description = "Its id.",
            pattern = Slug.PATTERN,
            example = "anti-drug-strategy-2024-2029")
        String id,
    @Schema(description = "Its title.", example = "Anti-Drug Strategy") String title) {}
