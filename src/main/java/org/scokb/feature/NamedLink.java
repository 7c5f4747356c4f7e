package org.scokb.feature;

import io.swagger.v3.oas.annotations.media.Schema;

/** A link to an entity that has a name. */
@Schema(description = "A link to an entity that has a name.")
public record NamedLink(
    @Schema(description = "Its id.", example = "secretariat") String id,
    @Schema(description = "Its name.", example = "Secretariat") String name) {}
