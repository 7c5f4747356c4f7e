package org.scokb.chairmanship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Links;
import org.scokb.feature.Stated;
import org.scokb.feature.TitledLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.Member;
import org.scokb.provenance.Grounds;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Term;

/** One member's turn in the SCO chair, from one summit of heads of state to the next. */
@Entity
public class Chairmanship extends Stated {

  @ManyToOne(fetch = FetchType.LAZY)
  private Member member;

  private Term term;
  private @Nullable EdtfDate startsOn;
  private @Nullable EdtfDate endsOn;

  @Enumerated(EnumType.STRING)
  private Origin origin = Origin.REFERENCE;

  Chairmanship() {}

  Chairmanship(String id) {
    super(id);
    this.term = ChairmanshipId.parse(id).term();
  }

  @Override
  public String title() {
    return id();
  }

  @Override
  public void settle(Statements statements, Links links) {
    member = links.to(Member.class, ChairmanshipId.parse(id()).member().value());
    startsOn = statements.preferred(Property.STARTS_ON, EdtfDate::new);
    endsOn = statements.preferred(Property.ENDS_ON, EdtfDate::new);
    origin = statements.origin();
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
