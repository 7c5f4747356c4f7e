package org.scokb.ingest;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells at {@code /actuator/health} what became of the seeds. A file that was skipped is no reason
 * to be down: the others are served.
 */
@Component("seeds")
class SeedHealth implements HealthIndicator {

  private final SeedLoader loader;

  SeedHealth(SeedLoader loader) {
    this.loader = loader;
  }

  @Override
  public Health health() {
    SeedReport report = loader.report();
    if (report == null) {
      return Health.outOfService().withDetail("state", "the seeds are being read").build();
    }
    Health.Builder health = Health.up().withDetail("folder", report.folder());
    if (report.problem() != null) {
      health.withDetail("problem", report.problem());
    }
    report.files().stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                SeedReport.Entry::outcome,
                java.util.TreeMap::new,
                java.util.stream.Collectors.mapping(
                    entry ->
                        entry.reason() == null
                            ? entry.file()
                            : entry.file() + ": " + entry.reason(),
                    java.util.stream.Collectors.toList())))
        .forEach(
            (outcome, files) ->
                health.withDetail(outcome.name().toLowerCase(java.util.Locale.ROOT), files));
    return health.withDetail("withdrawn", report.withdrawn()).build();
  }
}
