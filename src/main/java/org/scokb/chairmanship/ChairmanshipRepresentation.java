package org.scokb.chairmanship;

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
@LinkedData(type = "Chairmanship", collection = "chairmanships")
record ChairmanshipRepresentation(
    String id,
    MemberLink member,
    Term term,
    LocalDate earliest,
    LocalDate latest,
    @Nullable EdtfDate startsOn,
    @Nullable EdtfDate endsOn,
    @Nullable TitledLink summit,
    Origin origin,
    List<PriorityRepresentation> priorities,
    List<Evidence> evidence,
    long evidenceCount,
    List<Property> disputed)
    implements Evidenced {}
