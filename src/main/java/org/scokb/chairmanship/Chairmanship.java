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
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Stated;
import org.scokb.feature.TitledLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.Member;
import org.scokb.provenance.Grounds;
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
    return member.link().name() + " " + term;
  }

  public ChairmanshipLink link() {
    return new ChairmanshipLink(id(), term);
  }

  /** When it ends, or, where that isn't stated, the year in which it does. */
  EdtfDate end() {
    return endsOn == null ? EdtfDate.of(term.lastYear()) : endsOn;
  }

  ChairmanshipRepresentation represent(@Nullable TitledLink summit, Grounds grounds) {
    return new ChairmanshipRepresentation(
        id(),
        member.link(),
        term,
        LocalDate.of(term.firstYear(), Month.JANUARY, 1),
        LocalDate.of(term.lastYear(), Month.DECEMBER, 31),
        startsOn,
        endsOn,
        summit,
        origin,
        PriorityRepresentation.of(grounds.statements()),
        grounds.evidence(),
        grounds.evidenceCount(),
        grounds.disputed());
  }
}
