package org.scokb.ingest.seed;

import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells at {@code /actuator/health} what became of the seeds. A file that was skipped is no reason
 * to be down: the others are served. A folder without any is, though readiness doesn't hang on it.
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
    Health.Builder health =
        report.problem() == null
            ? Health.up()
            : Health.down().withDetail("problem", report.problem());
    health.withDetail("folder", report.folder());
    report.files().stream()
        .collect(
            Collectors.groupingBy(
                SeedReport.Entry::outcome,
                TreeMap::new,
                Collectors.mapping(
                    entry ->
                        entry.reason() == null
                            ? entry.file()
                            : entry.file() + ": " + entry.reason(),
                    Collectors.toList())))
        .forEach(
            (outcome, files) -> health.withDetail(outcome.name().toLowerCase(Locale.ROOT), files));
    return health.withDetail("withdrawn", report.withdrawn()).build();
  }
}
