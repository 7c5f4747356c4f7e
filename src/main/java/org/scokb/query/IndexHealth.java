package org.scokb.query;

import org.scokb.web.ProblemException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells at {@code /actuator/health} whether the index holds what the database has. Where it
 * doesn't, it is made anew.
 */
@Component("index")
record IndexHealth(IndexFollower index) implements HealthIndicator {

  @Override
  public Health health() {
    if (index.published().isEmpty()) {
      return Health.outOfService().withDetail("state", "it is being made anew").build();
    }
    Holdings holdings;
    try {
      holdings = index.holdings();
    } catch (ProblemException unreadable) {
      return Health.outOfService()
          .withDetail("state", String.valueOf(unreadable.getBody().getDetail()))
          .build();
    }
    return (holdings.isWrong() ? Health.outOfService() : Health.up())
        .withDetail("published", holdings.published())
        .withDetail("stored", holdings.revision())
        .withDetail("entities", holdings.indexed())
        .build();
  }
}
