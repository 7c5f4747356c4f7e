package org.scokb.chairmanship;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.feature.TitledLink;
import org.scokb.member.MemberLink;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.stereotype.Component;

@Component
class Chairmanships extends StatedFeature<Chairmanship, ChairmanshipRepresentation> {

  Chairmanships(Basis basis, Incumbent incumbent, Summits summits) {
    super(
        collection(incumbent),
        Chairmanship.class,
        ids -> {
          List<Summits.Held> held = summits.held();
          return (chairmanship, grounds) ->
              chairmanship.represent(closing(chairmanship.end(), held), grounds);
        },
        basis);
  }

  private static @Nullable TitledLink closing(EdtfDate end, List<Summits.Held> held) {
    return held.stream()
        .filter(each -> each.date().intersects(end))
        .map(Summits.Held::summit)
        .findFirst()
        .orElse(null);
  }

  private static CollectionDefinition<ChairmanshipRepresentation> collection(Incumbent incumbent) {
    return CollectionDefinition.of(
            "chairmanships", ChairmanshipRepresentation.class, "id", ChairmanshipRepresentation::id)
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
        .inReverseOrder("term");
  }
}
