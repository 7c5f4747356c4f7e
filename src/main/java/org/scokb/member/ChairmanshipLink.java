package org.scokb.member;

import io.swagger.v3.oas.annotations.media.Schema;
import org.scokb.vocabulary.Slug;
import org.scokb.vocabulary.Term;

/** A link to a chairmanship. */
@Schema(description = "A link to a chairmanship.")
public record ChairmanshipLink(
    @Schema(description = "Its id.", pattern = Slug.PATTERN, example = "kz-2023-2024") String id,
    @Schema(
            description = "The years of the summits that it runs between.",
            example = "2023-2024",
            pattern = "^\\d{4}-\\d{4}$")
        Term term) {}
