package org.scokb.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.member.MemberLink;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.Property;
import org.scokb.web.LinkedData;

/** What a response holds of a person. */
@Schema(name = "Person", description = "A person who speaks or acts in an article.")
@LinkedData(type = "Person", collection = "people")
record PersonRepresentation(
    @Schema(description = "Their id.", example = "kassym-jomart-tokayev") String id,
    @Schema(
            description = "Their name, as the latest article has it.",
            example = "Kassym-Jomart Tokayev")
        String name,
    @Schema(description = "Their office, in the article's words.", example = "President")
        @Nullable String role,
    @Schema(description = "The state that they speak for; null where no article tells.")
        @Nullable MemberLink country,
    List<Evidence> evidence,
    @Schema(description = "How many quotes there are.", example = "2", minimum = "0")
        long evidenceCount,
    @Schema(
            description = "The fields on which articles contradict each other.",
            example = "[\"role\"]")
        List<Property> disputed)
    implements Evidenced {}
