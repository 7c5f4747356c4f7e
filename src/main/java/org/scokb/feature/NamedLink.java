package org.scokb.feature;

import io.swagger.v3.oas.annotations.media.Schema;
import org.scokb.vocabulary.Slug;

/** A link to an entity that has a name. */
@Schema(description = "A link to an entity that has a name.")
public record NamedLink(
    @Schema(description = "Its id.", pattern = Slug.PATTERN, example = "secretariat") String id,
    @Schema(description = "Its name.", example = "Secretariat") String name) {}
