package org.scokb.chairmanship;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Stated;
import org.scokb.member.Member;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Term;
import org.scokb.vocabulary.Topic;

/** One member's turn in the SCO chair, from one summit of heads of state to the next. */
@Entity
public class Chairmanship extends Stated {

  @ManyToOne(fetch = FetchType.LAZY)
  private Member member;

  private Term term;
  private @Nullable EdtfDate startsOn;
  private @Nullable EdtfDate endsOn;

  @ElementCollection
  @CollectionTable(name = "chairmanship_priority")
  @Column(name = "topic")
  @Enumerated(EnumType.STRING)
  private Set<Topic> priorities = new HashSet<>();

  @Enumerated(EnumType.STRING)
  private Origin origin = Origin.REFERENCE;

  Chairmanship() {}

  @Override
  protected void settle(Statements statements, EntityManager entities) {
    ChairmanshipId told = ChairmanshipId.parse(id());
    member = entities.getReference(Member.class, told.member().value());
    term = told.term();
    origin = statements.origin();
  }

  @Override
  protected String title() {
    return ChairmanshipId.parse(id()).title();
  }

  /** When it ends, or, where that isn't stated, the year in which it does. */
  EdtfDate end() {
    return endsOn == null ? EdtfDate.of(term.lastYear()) : endsOn;
  }
}
