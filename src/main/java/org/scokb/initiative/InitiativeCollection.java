package org.scokb.initiative;

import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipFilter;
import org.scokb.feature.Quotes;
import org.scokb.member.MemberFilter;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Sort;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Topic;

/** How initiatives can be asked for. */
final class InitiativeCollection {

  private InitiativeCollection() {}

  static CollectionDefinition<InitiativeRepresentation> definition() {
    return CollectionDefinition.of(
            "initiatives", InitiativeRepresentation.class, "id", InitiativeRepresentation::id)
        .titled(InitiativeRepresentation::title, "strategy")
        .withWords(Quotes.of(InitiativeRepresentation::evidence))
        .filteredBy(ChairmanshipFilter.over(InitiativeRepresentation::chairmanship))
        .filteredBy(
            MemberFilter.of(
                "proposedBy",
                "Code of the member behind it.",
                InitiativeRepresentation::proposedBy))
        .filteredBy(
            Filter.ofEnum(
                "topic",
                "A field of cooperation that it belongs to.",
                Topic.class,
                "security",
                each -> each.topics().stream()))
        .filteredBy(
            Filter.ofEnum(
                "type",
                "What kind of undertaking it is.",
                InitiativeType.class,
                "strategy",
                each -> Stream.ofNullable(each.type())))
        .filteredBy(
            Filter.ofEnum(
                "status",
                "How far it has come.",
                InitiativeStatus.class,
                "proposed",
                each -> Stream.ofNullable(each.status())))
        .filteredBy(
            new Filter.Time<>(
                "period",
                "An EDTF date or interval that the initiative's period has a day in common with.",
                "2025",
                InitiativeRepresentation::period))
        .sortedBy("title", InitiativeRepresentation::title)
        .sortedBy("type", each -> each.type() == null ? null : each.type().apiName())
        .sortedBy(
            "status",
            each -> each.status() == null ? null : String.valueOf(each.status().ordinal()))
        .sortedBy("period", each -> each.period() == null ? null : each.period().value())
        .inOrder("title", Sort.Direction.ASC);
  }
}
