package org.scokb.member;

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
@LinkedData(type = "Country", collection = "members")
record MemberRepresentation(
    String code,
    String name,
    @Nullable String officialName,
    @Nullable MemberStatus status,
    @Nullable EdtfDate since,
    Origin origin,
    List<ChairmanshipLink> chairmanships,
    List<Evidence> evidence,
    long evidenceCount,
    List<Property> disputed)
    implements Evidenced {}
