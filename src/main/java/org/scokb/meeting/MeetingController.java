package org.scokb.meeting;

import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.feature.Basis;
import org.scokb.feature.NamedLink;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.EntityController;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings")
record MeetingController(CollectionIndex index) implements EntityController<MeetingRepresentation> {

  @Bean
  static StatedFeature<Meeting, MeetingRepresentation> meetings(Basis basis) {
    return new StatedFeature<>(
        CollectionDefinition.of(
                "meetings", MeetingRepresentation.class, "id", MeetingRepresentation::id)
            .titled(MeetingRepresentation::title)
            .withWords(
                each ->
                    Stream.concat(
                        Stream.ofNullable(each.place()),
                        each.people().stream().map(NamedLink::name)))
            .filteredBy(ChairmanshipId.filter(MeetingRepresentation::chairmanship))
            .filteredByNullable(
                Filter.ofWords(
                    "body",
                    each ->
                        Stream.ofNullable(each.body())
                            .map(body -> new Option(body.id(), body.name()))))
            .filteredByNullable(
                Filter.ofWords("place", each -> Stream.ofNullable(each.place()).map(Option::of)))
            .filteredByNullable(
                Filter.ofWords(
                    "person",
                    each ->
                        each.people().stream()
                            .map(person -> new Option(person.id(), person.name()))))
            .filteredBy(Filter.ofDates("date", MeetingRepresentation::date))
            .inOrder("date"),
        Meeting.class,
        basis);
  }
}
