package org.scokb.initiative;

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
import org.scokb.vocabulary.Topic;
import org.scokb.web.LinkedData;

/** What a response holds of an initiative. */
@LinkedData(type = "Initiative", collection = "initiatives")
record InitiativeRepresentation(
    String id,
    String title,
    @Nullable InitiativeType type,
    @Nullable InitiativeStatus status,
    List<Topic> topics,
    @Nullable MemberLink proposedBy,
    @Nullable ChairmanshipLink chairmanship,
    @Nullable EdtfDate period,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable String place,
    List<TitledLink> documents,
    List<TitledLink> meetings,
    List<NamedLink> organizations,
    List<HistoryStep> history,
    List<Evidence> evidence,
    long evidenceCount,
    List<Property> disputed)
    implements Evidenced {}
