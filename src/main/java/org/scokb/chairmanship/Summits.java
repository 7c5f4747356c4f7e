package org.scokb.chairmanship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Basis;
import org.scokb.feature.TitledLink;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** The summits that chairmanships end with. */
@Component
public class Summits {

  private static final String COUNCIL_OF_HEADS_OF_STATE = "council-of-heads-of-state";

  private final Basis basis;

  Summits(Basis basis) {
    this.basis = basis;
  }

  /** A summit, and when it is held. */
  public record Held(String id, String title, @Nullable EdtfDate date) {

    TitledLink link() {
      return new TitledLink(id, title);
    }

    boolean mayBeIn(EdtfDate time) {
      return date != null && date.intersects(time);
    }
  }

  /** The last day on which a summit may be held. */
  Optional<LocalDate> lastDay(TitledLink summit) {
    return held().stream()
        .filter(each -> each.link().equals(summit))
        .flatMap(each -> Stream.ofNullable(EdtfDate.lastDay(each.date())))
        .findFirst();
  }

  /** The summits of heads of state that articles speak of, by their ids. */
  public List<Held> held() {
    return basis
        .linking(Resource.MEETINGS, Property.BODY, List.of(COUNCIL_OF_HEADS_OF_STATE), Held.class)
        .getOrDefault(COUNCIL_OF_HEADS_OF_STATE, List.of());
  }
}
