package org.scokb.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.NamedLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.organization.BodyLink;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Slug;
import org.scokb.web.LinkedData;

/** What a response holds of a meeting. */
@Schema(
    name = "Meeting",
    description = "One gathering, held or planned, of an SCO body or under the SCO's roof.")
@LinkedData(type = "Meeting", collection = "meetings")
record MeetingRepresentation(
    @Schema(
            description = "Its id.",
            pattern = Slug.PATTERN,
            example = "council-of-heads-of-state-2023")
        String id,
    @Schema(
            description = "Its title, as the article has it.",
            example = "Council of Heads of State meeting")
        String title,
    @Schema(description = "The SCO body that met; null for a gathering of none.")
        @Nullable BodyLink body,
    @Schema(
            description =
                "When, as EDTF and as precise as the article; null where it gives no date.",
            example = "2023-07")
        @Nullable EdtfDate date,
    @Schema(
            description =
                "The first day that `date` can mean; null where it is open or there is none.",
            example = "2023-07-01")
        @Nullable LocalDate earliest,
    @Schema(
            description =
                "The last day that `date` can mean; null where it is open or there is none.",
            example = "2023-07-31")
        @Nullable LocalDate latest,
    @Schema(description = "The city; null where the article names none.", example = "Almaty")
        @Nullable String place,
    @Schema(description = "The chairmanship that it belongs to.")
        @Nullable ChairmanshipLink chairmanship,
    @Schema(description = "Who is said to have spoken or acted at it.") List<NamedLink> people,
    List<Evidence> evidence,
    @Schema(description = "How many quotes there are.", example = "4", minimum = "0")
        long evidenceCount,
    @Schema(
            description = "The fields on which articles contradict each other.",
            example = "[\"place\"]")
        List<Property> disputed)
    implements Evidenced {}
