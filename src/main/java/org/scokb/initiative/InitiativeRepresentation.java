package org.scokb.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.NamedLink;
import org.scokb.feature.TitledLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberLink;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Slug;
import org.scokb.vocabulary.Topic;
import org.scokb.web.LinkedData;

/** What a response holds of an initiative. */
@Schema(
    name = "Initiative",
    description = "An undertaking that a chair or a member stands behind, and what became of it.")
@LinkedData(type = "Initiative", collection = "initiatives")
record InitiativeRepresentation(
    @Schema(
            description = "Its id.",
            pattern = Slug.PATTERN,
            example = "anti-drug-strategy-2024-2029")
        String id,
    @Schema(description = "Its title, as the article has it.", example = "Anti-Drug Strategy")
        String title,
    @Schema(
            description = "What kind of undertaking it is; null where no article states one.",
            example = "strategy")
        @Nullable InitiativeType type,
    @Schema(
            description =
                "How far it has come: the strongest status of the latest article; null where none states one.",
            example = "proposed")
        @Nullable InitiativeStatus status,
    @Schema(
            description = "The fields of cooperation that it belongs to.",
            example = "[\"security\"]")
        List<Topic> topics,
    @Schema(description = "The member behind it.") @Nullable MemberLink proposedBy,
    @Schema(description = "The chairmanship that it belongs to.")
        @Nullable ChairmanshipLink chairmanship,
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
    @Schema(description = "The city; null where the article names none.", example = "Turkestan")
        @Nullable String place,
    @Schema(description = "The documents that belong to it.") List<TitledLink> documents,
    @Schema(description = "The meetings that belong to it.") List<TitledLink> meetings,
    @Schema(description = "The organizations that belong to it.") List<NamedLink> organizations,
    @Schema(
            description =
                "The statuses that articles state, one after another, by date, then by strength; of those with a date, or of"
                    + " all where none has one, the last is `status`. Steps of unknown date come last.")
        List<HistoryStep> history,
    List<Evidence> evidence,
    @Schema(description = "How many quotes there are.", example = "5", minimum = "0")
        long evidenceCount,
    @Schema(
            description = "The fields on which articles contradict each other.",
            example = "[\"proposedBy\"]")
        List<Property> disputed)
    implements Evidenced {}
