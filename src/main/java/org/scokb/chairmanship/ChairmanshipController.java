package org.scokb.chairmanship;

import java.util.List;
import java.util.Map;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.member.MemberLink;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.EntityController;
import org.scokb.query.Filter;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/chairmanships")
record ChairmanshipController(CollectionIndex index)
    implements EntityController<ChairmanshipRepresentation> {

  @Bean
  static StatedFeature<Chairmanship, ChairmanshipRepresentation> chairmanships(
      Basis basis, Incumbent incumbent, Summits summits) {
    return new StatedFeature<>(
        CollectionDefinition.of(
                "chairmanships",
                ChairmanshipRepresentation.class,
                "id",
                ChairmanshipRepresentation::id)
            .titled(each -> each.member().name() + " " + each.term())
            .withWords(each -> each.priorities().stream().map(priority -> priority.topic().label()))
            .filteredBy(MemberLink.filter("member", ChairmanshipRepresentation::member))
            .filteredBy(Filter.ofDate("year", each -> each.term().interval()))
            .filteredBy(
                new Filter.Derived<>(
                    "current",
                    List.of("true", "false"),
                    (value, all) -> incumbent.ids(Boolean.parseBoolean(value), all.get())))
            .sortedBy("member", each -> each.member().name())
            .inReverseOrder("term"),
        Chairmanship.class,
        basis,
        ids -> {
          List<Summits.Held> held = summits.held();
          return (chairmanship, grounds) ->
              Map.of(
                  "summit",
                  held.stream()
                      .filter(each -> each.mayBeIn(chairmanship.end()))
                      .map(Summits.Held::link)
                      .findFirst(),
                  "priorities",
                  PriorityRepresentation.of(grounds.statements()));
        });
  }
}
