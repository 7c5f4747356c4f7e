package org.scokb.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.TitledLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Slug;
import org.scokb.web.LinkedData;

/** What a response holds of a document. */
@Schema(name = "Document", description = "An instrument, in force, signed, adopted or foreseen.")
@LinkedData(type = "Document", collection = "documents")
record DocumentRepresentation(
    @Schema(
            description = "Its id.",
            pattern = Slug.PATTERN,
            example = "anti-drug-strategy-2024-2029")
        String id,
    @Schema(description = "Its title, as the article has it.", example = "Anti-Drug Strategy")
        String title,
    @Schema(description = "What kind of instrument it is.", example = "strategy")
        @Nullable DocumentType type,
    @Schema(
            description =
                "The years that it covers, as an EDTF interval; null where none are given.",
            example = "2024/2029")
        @Nullable EdtfDate period,
    @Schema(
            description =
                "The first day that `period` can mean; null where it is open or there is none.",
            example = "2024-01-01")
        @Nullable LocalDate earliest,
    @Schema(
            description =
                "The last day that `period` can mean; null where it is open or there is none.",
            example = "2029-12-31")
        @Nullable LocalDate latest,
    @Schema(description = "The chairmanship that it belongs to.")
        @Nullable ChairmanshipLink chairmanship,
    @Schema(description = "The initiatives that it belongs to.") List<TitledLink> initiatives,
    List<Evidence> evidence,
    @Schema(description = "How many quotes there are.", example = "2", minimum = "0")
        long evidenceCount,
    @Schema(
            description = "The fields on which articles contradict each other.",
            example = "[\"period\"]")
        List<Property> disputed)
    implements Evidenced {}
