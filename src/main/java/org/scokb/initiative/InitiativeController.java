package org.scokb.initiative;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.feature.TitledLink;
import org.scokb.member.MemberLink;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.EntityController;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives")
record InitiativeController(CollectionIndex index)
    implements EntityController<InitiativeRepresentation> {

  @Bean
  static StatedFeature<Initiative, InitiativeRepresentation> initiatives(
      Basis basis, Histories histories) {
    return new StatedFeature<>(
        CollectionDefinition.of(
                "initiatives", InitiativeRepresentation.class, "id", InitiativeRepresentation::id)
            .titled(InitiativeRepresentation::title)
            .filteredBy(ChairmanshipId.filter(InitiativeRepresentation::chairmanship))
            .filteredByNullable(
                MemberLink.filter("proposedBy", InitiativeRepresentation::proposedBy))
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
                        each.organizations().stream()
                            .map(link -> new Option(link.id(), link.name()))))
            .filteredBy(Filter.ofDates("period", InitiativeRepresentation::period))
            .sortedBy(
                "status",
                each -> each.status() == null ? null : String.valueOf(each.status().ordinal()))
            .inOrder("title"),
        Initiative.class,
        basis,
        ids -> (initiative, grounds) -> Map.of("history", histories.all(grounds.statements())));
  }

  private static Stream<Option> titled(List<TitledLink> links) {
    return links.stream().map(link -> new Option(link.id(), link.title()));
  }
}
