package org.scokb.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.member.MemberLink;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.Property;
import org.scokb.web.LinkedData;

/** What a response holds of a person. */
@LinkedData(type = "Person", collection = "people")
record PersonRepresentation(
    String id,
    String name,
    @Nullable String role,
    @Nullable MemberLink country,
    List<Evidence> evidence,
    long evidenceCount,
    List<Property> disputed)
    implements Evidenced {}
