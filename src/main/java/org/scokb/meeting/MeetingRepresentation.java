package org.scokb.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.NamedLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.web.LinkedData;

/** What a response holds of a meeting. */
@LinkedData(type = "Meeting", collection = "meetings")
record MeetingRepresentation(
    String id,
    String title,
    @Nullable BodyLink body,
    @Nullable EdtfDate date,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable String place,
    @Nullable ChairmanshipLink chairmanship,
    List<NamedLink> people,
    List<Evidence> evidence,
    long evidenceCount,
    List<Property> disputed)
    implements Evidenced {

  /** A link to the SCO body that met. */
  record BodyLink(String id, String name, @Nullable String abbreviation) {}
}
