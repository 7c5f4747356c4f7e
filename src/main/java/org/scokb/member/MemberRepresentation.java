package org.scokb.member;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.MemberStatus;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.web.LinkedData;

/** What a response holds of a member. */
@Schema(name = "Member", description = "A state with a formal SCO status.")
@LinkedData(type = "Country", collection = "members")
record MemberRepresentation(
    @Schema(
            description = "ISO 3166-1 alpha-2 code, the member's id.",
            example = "KZ",
            pattern = "^[A-Z]{2}$")
        String code,
    @Schema(description = "English short name.", example = "Kazakhstan") String name,
    @Schema(description = "English official name.", example = "Republic of Kazakhstan")
        @Nullable String officialName,
    @Schema(description = "Its standing today.", example = "member") @Nullable MemberStatus status,
    @Schema(description = "Since when it has that standing, as EDTF.", example = "2001-06-15")
        @Nullable EdtfDate since,
    @Schema(description = "Where the entity's data comes from.", example = "reference")
        Origin origin,
    @Schema(description = "Its turns in the chair, earliest first.")
        List<ChairmanshipLink> chairmanships,
    List<Evidence> evidence,
    @Schema(description = "How many quotes there are.", example = "20", minimum = "0")
        long evidenceCount,
    @Schema(
            description = "The fields on which articles contradict each other.",
            example = "[\"since\"]")
        List<Property> disputed)
    implements Evidenced {}
