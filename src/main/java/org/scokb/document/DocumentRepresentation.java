package org.scokb.document;

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
import org.scokb.web.LinkedData;

/** What a response holds of a document. */
@LinkedData(type = "Document", collection = "documents")
record DocumentRepresentation(
    String id,
    String title,
    @Nullable DocumentType type,
    @Nullable EdtfDate period,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable ChairmanshipLink chairmanship,
    List<TitledLink> initiatives,
    List<Evidence> evidence,
    long evidenceCount,
    List<Property> disputed)
    implements Evidenced {}
