package org.scokb.initiative;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.scokb.chairmanship.Chairmanship;
import org.scokb.document.Document;
import org.scokb.feature.Basis;
import org.scokb.feature.NamedLink;
import org.scokb.feature.StatedFeature;
import org.scokb.feature.TitledLink;
import org.scokb.meeting.Meeting;
import org.scokb.member.MemberLink;
import org.scokb.organization.Organization;
import org.scokb.provenance.Grounds;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** The initiatives of the knowledge base. */
@Component
class Initiatives extends StatedFeature<Initiative, InitiativeRepresentation> {

  private final Histories histories;

  Initiatives(InitiativeRepository initiatives, Histories histories, Basis basis) {
    super(
        Resource.INITIATIVES,
        InitiativeCollection.definition(),
        initiatives,
        Initiative::new,
        basis);
    this.histories = histories;
  }

  @Override
  protected InitiativeRepresentation represent(Initiative initiative, Grounds grounds) {
    Chairmanship chairmanship = initiative.chairmanship();
    CountryCode proposer = initiative.proposedBy();
    return new InitiativeRepresentation(
        initiative.id(),
        initiative.title(),
        initiative.type(),
        initiative.status(),
        initiative.topics().stream().sorted().toList(),
        proposer == null ? null : MemberLink.to(proposer),
        chairmanship == null ? null : chairmanship.link(),
        initiative.period(),
        EdtfDate.firstDay(initiative.period()),
        EdtfDate.lastDay(initiative.period()),
        initiative.place(),
        titled(initiative.documents().stream().map(Document::link)),
        titled(initiative.meetings().stream().map(Meeting::link)),
        initiative.organizations().stream()
            .map(Organization::link)
            .sorted(comparing(NamedLink::id))
            .toList(),
        histories.of(grounds.statements()).all(),
        grounds.evidence(),
        grounds.evidenceCount(),
        grounds.disputed());
  }

  private static List<TitledLink> titled(Stream<TitledLink> links) {
    return links.sorted(comparing(TitledLink::id)).toList();
  }
}
