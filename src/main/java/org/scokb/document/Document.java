package org.scokb.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.chairmanship.Chairmanship;
import org.scokb.feature.Stated;
import org.scokb.feature.TitledLink;
import org.scokb.provenance.Grounds;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.EdtfDate;

/** An instrument that the SCO or its members issue. */
@Entity
public class Document extends Stated {

  private String title;

  @Enumerated(EnumType.STRING)
  private @Nullable DocumentType type;

  private @Nullable EdtfDate period;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Chairmanship chairmanship;

  Document() {}

  public TitledLink link() {
    return new TitledLink(id(), title);
  }

  DocumentRepresentation represent(List<TitledLink> initiatives, Grounds grounds) {
    return new DocumentRepresentation(
        id(),
        title,
        type,
        period,
        EdtfDate.firstDay(period),
        EdtfDate.lastDay(period),
        chairmanship == null ? null : chairmanship.link(),
        initiatives,
        grounds.evidence(),
        grounds.evidenceCount(),
        grounds.disputed());
  }
}
