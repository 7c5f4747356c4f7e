package org.scokb.initiative;

import java.util.List;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipFilter;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.feature.TitledLink;
import org.scokb.member.MemberLink;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Topic;
import org.springframework.stereotype.Component;

@Component
class Initiatives extends StatedFeature<Initiative, InitiativeRepresentation> {

  Initiatives(Histories histories, Basis basis) {
    super(
        collection(),
        Initiative.class,
        ids ->
            (initiative, grounds) ->
                initiative.represent(histories.all(grounds.statements()), grounds),
        basis);
  }

  private static CollectionDefinition<InitiativeRepresentation> collection() {
    return CollectionDefinition.of(
            "initiatives", InitiativeRepresentation.class, "id", InitiativeRepresentation::id)
        .titled(InitiativeRepresentation::title)
        .filteredBy(ChairmanshipFilter.over(InitiativeRepresentation::chairmanship))
        .filteredByNullable(MemberLink.filter("proposedBy", InitiativeRepresentation::proposedBy))
        .filteredByNullable(Filter.ofEnum("topic", Topic.class, each -> each.topics().stream()))
        .filteredByNullable(
            Filter.ofEnum("type", InitiativeType.class, each -> Stream.ofNullable(each.type())))
        .filteredByNullable(
            Filter.ofEnum(
                "status", InitiativeStatus.class, each -> Stream.ofNullable(each.status())))
        .filteredByNullable(Filter.ofWords("meeting", each -> titled(each.meetings())))
        .filteredByNullable(
            Filter.ofWords(
                "organization",
                each ->
                    each.organizations().stream().map(link -> new Option(link.id(), link.name()))))
        .filteredBy(Filter.ofDates("period", InitiativeRepresentation::period))
        .sortedBy(
            "status",
            each -> each.status() == null ? null : String.valueOf(each.status().ordinal()))
        .inOrder("title");
  }

  private static Stream<Option> titled(List<TitledLink> links) {
    return links.stream().map(link -> new Option(link.id(), link.title()));
  }
}
