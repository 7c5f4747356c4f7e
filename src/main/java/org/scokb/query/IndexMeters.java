package org.scokb.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the index holds, and how far it is behind, as metrics. */
@Component
class IndexMeters implements MeterBinder {

  private final CollectionIndex index;
  private final List<CollectionSource<?>> sources;

  IndexMeters(CollectionIndex index, List<CollectionSource<?>> sources) {
    this.index = index;
    this.sources = sources;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("scokb.revision", index, each -> each.published().orElse(0))
        .description("The revision that is answered from")
        .register(meters);
    Gauge.builder("scokb.index.lag", index, CollectionIndex::lag)
        .description("How many revisions of the database aren't in the index yet")
        .register(meters);
    for (CollectionSource<?> source : sources) {
      String name = source.definition().name();
      Gauge.builder("scokb.entities", index, each -> each.size(source.definition()))
          .tag("collection", name)
          .description("How many entities there are")
          .register(meters);
    }
  }
}
