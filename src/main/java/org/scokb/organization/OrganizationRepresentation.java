package org.scokb.organization;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Slug;
import org.scokb.web.LinkedData;

/** What a response holds of an organization. */
@Schema(name = "Organization", description = "A named body, agency, bank or institution.")
@LinkedData(type = "Organization", collection = "organizations")
record OrganizationRepresentation(
    @Schema(description = "Its id.", pattern = Slug.PATTERN, example = "council-of-heads-of-state")
        String id,
    @Schema(description = "Its name.", example = "Council of Heads of State") String name,
    @Schema(description = "Its abbreviation.", example = "CHS") @Nullable String abbreviation,
    @Schema(
            description = "Other names that articles use for it.",
            example = "[\"Heads of State Council\"]")
        List<String> aliases,
    List<Evidence> evidence,
    @Schema(description = "How many quotes there are.", example = "1", minimum = "0")
        long evidenceCount,
    @Schema(
            description = "The fields on which articles contradict each other.",
            example = "[\"abbreviation\"]")
        List<Property> disputed)
    implements Evidenced {}
