package org.scokb.chairmanship;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.TitledLink;
import org.scokb.member.MemberLink;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Term;
import org.scokb.web.LinkedData;

/** What a response holds of a chairmanship. */
@Schema(
    name = "Chairmanship",
    description =
        "One member's turn in the SCO chair, from one summit of heads of state to the next.")
@LinkedData(type = "Chairmanship", collection = "chairmanships")
record ChairmanshipRepresentation(
    @Schema(
            description = "The member's code in lower case, and the term.",
            example = "kz-2023-2024")
        String id,
    @Schema(description = "Who holds the chair.") MemberLink member,
    @Schema(
            description = "The years of the summits that it runs between.",
            example = "2023-2024",
            pattern = "^\\d{4}-\\d{4}$")
        Term term,
    @Schema(description = "The first day that `term` can mean.", example = "2023-01-01")
        LocalDate earliest,
    @Schema(description = "The last day that `term` can mean.", example = "2024-12-31")
        LocalDate latest,
    @Schema(
            description = "When it begins, as EDTF; null where no source states it.",
            example = "2023-07-05")
        @Nullable EdtfDate startsOn,
    @Schema(
            description = "When it ends, as EDTF; null where no source states it.",
            example = "2024-07-04")
        @Nullable EdtfDate endsOn,
    @Schema(description = "The summit that it ends with; null where no article speaks of it.")
        @Nullable TitledLink summit,
    @Schema(
            description = "Whether an article speaks of it, or the reference table alone.",
            example = "article")
        Origin origin,
    @Schema(description = "What the chair says that it will focus on.")
        List<PriorityRepresentation> priorities,
    List<Evidence> evidence,
    @Schema(description = "How many quotes there are.", example = "31", minimum = "0")
        long evidenceCount,
    @Schema(
            description = "The fields on which articles contradict each other.",
            example = "[\"endsOn\"]")
        List<Property> disputed)
    implements Evidenced {}
