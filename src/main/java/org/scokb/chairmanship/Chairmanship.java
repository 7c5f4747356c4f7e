package org.scokb.chairmanship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Links;
import org.scokb.feature.Stated;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.Member;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Term;

/** One member's turn in the SCO chair, from one summit of heads of state to the next. */
@Entity
public class Chairmanship implements Stated {

  @Id private String id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Member member;

  private Term term;
  private @Nullable EdtfDate startsOn;
  private @Nullable EdtfDate endsOn;

  @Enumerated(EnumType.STRING)
  private Origin origin = Origin.REFERENCE;

  Chairmanship() {}

  Chairmanship(String id) {
    this.id = id;
    this.term = ChairmanshipId.parse(id).term();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return id;
  }

  @Override
  public void settle(Statements statements, Links links) {
    member = links.to(Member.class, ChairmanshipId.parse(id).member().value());
    startsOn = statements.preferred(Property.STARTS_ON, EdtfDate::new);
    endsOn = statements.preferred(Property.ENDS_ON, EdtfDate::new);
    origin = statements.origin();
  }

  public ChairmanshipLink link() {
    return new ChairmanshipLink(id, term);
  }

  Member member() {
    return member;
  }

  Term term() {
    return term;
  }

  @Nullable EdtfDate startsOn() {
    return startsOn;
  }

  @Nullable EdtfDate endsOn() {
    return endsOn;
  }

  /** When it ends, or, where that isn't stated, the year in which it does. */
  EdtfDate end() {
    return endsOn == null ? EdtfDate.of(term.lastYear()) : endsOn;
  }

  Origin origin() {
    return origin;
  }
}
