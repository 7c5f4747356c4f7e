package org.scokb.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.scokb.chairmanship.Chairmanship;
import org.scokb.feature.Stated;
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
}
