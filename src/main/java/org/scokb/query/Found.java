package org.scokb.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a response holds of an entity that was searched for over all collections.
 *
 * @param resource its collection
 * @param entity its representation, as its own collection has it
 */
@Schema(name = "SearchResult", description = "An entity that was found, and by which of its words.")
public record Found(
    @Schema(description = "Its collection.", example = "initiatives") String resource,
    @Schema(description = "Its id in that collection.", example = "anti-drug-strategy-2024-2029")
        String id,
    @Schema(description = "Its title or name.", example = "Anti-Drug Strategy") String title,
    @Schema(
            description =
                "The texts that were found: the title where it was, and up to three others.")
        List<Highlight> highlights,
    @Schema(description = "The entity, as its own collection has it.") Object entity) {}
