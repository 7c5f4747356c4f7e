package org.scokb.query;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells readiness whether the index can be reached, as it was tried last, within a second. */
@Component("indexReach")
class IndexReach implements HealthIndicator {

  private final CollectionIndex index;

  IndexReach(CollectionIndex index) {
    this.index = index;
  }

  @Override
  public Health health() {
    return index.isReached()
        ? Health.up().build()
        : Health.outOfService().withDetail("state", "the index can't be reached").build();
  }
}
