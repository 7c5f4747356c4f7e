package org.scokb.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Stated;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.MemberStatus;
import org.scokb.vocabulary.Origin;

/** A state with a formal SCO status. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "code"))
public class Member extends Stated {

  private String name;
  private @Nullable String officialName;

  @Enumerated(EnumType.STRING)
  private @Nullable MemberStatus status;

  private @Nullable EdtfDate since;

  @Enumerated(EnumType.STRING)
  private Origin origin = Origin.REFERENCE;

  Member() {}

  @Override
  protected void settle(Statements statements, EntityManager entities) {
    // A state's standing is always the reference tables' word: articles only name it.
    origin = status == null ? statements.origin() : Origin.REFERENCE;
  }
}
