package org.scokb.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.vocabulary.Property;
import org.scokb.web.LinkedData;

/** What a response holds of an organization. */
@LinkedData(type = "Organization", collection = "organizations")
record OrganizationRepresentation(
    String id,
    String name,
    @Nullable String abbreviation,
    List<String> aliases,
    List<Evidence> evidence,
    long evidenceCount,
    List<Property> disputed)
    implements Evidenced {}
