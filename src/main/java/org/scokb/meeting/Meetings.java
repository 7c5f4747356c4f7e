package org.scokb.meeting;

import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipFilter;
import org.scokb.feature.Basis;
import org.scokb.feature.NamedLink;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.Resource;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The meetings of the knowledge base. */
@Component
class Meetings extends StatedFeature<Meeting, MeetingRepresentation> {

  Meetings(Basis basis) {
    super(Resource.MEETINGS, collection(), Meeting.class, Meeting::represent, basis);
  }

  private static CollectionDefinition<MeetingRepresentation> collection() {
    return CollectionDefinition.of(
            "meetings", MeetingRepresentation.class, "id", MeetingRepresentation::id)
        .titled(MeetingRepresentation::title, "council")
        .withWords(
            each ->
                Stream.concat(
                    Stream.ofNullable(each.place()), each.people().stream().map(NamedLink::name)))
        .filteredBy(ChairmanshipFilter.over(MeetingRepresentation::chairmanship))
        .filteredByNullable(
            Filter.ofWords(
                "body",
                "Id of the SCO body that met.",
                "council-of-heads-of-state",
                each ->
                    Stream.ofNullable(each.body()).map(body -> new Option(body.id(), body.name()))))
        .filteredByNullable(
            Filter.ofWords(
                "place",
                "The city, as the API spells it.",
                "Almaty",
                each -> Stream.ofNullable(each.place()).map(Option::of)))
        .filteredByNullable(
            Filter.ofWords(
                "person",
                "Id of somebody who took part.",
                "none",
                each ->
                    each.people().stream().map(person -> new Option(person.id(), person.name()))))
        .filteredBy(
            Filter.ofDates(
                "date",
                "An EDTF date or interval that the meeting's date has a day in common with.",
                "2023",
                MeetingRepresentation::date))
        .inOrder("date", Sort.Direction.ASC);
  }
}
