package org.scokb.article;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.AtOneRevision;
import org.scokb.provenance.Feature;
import org.scokb.provenance.Portions;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds every entity against the statements that it follows from, on a schedule. One that says
 * something else was changed by something else than a settlement, such as a disk: health, a metric
 * and the log tell it. A portion of them is in memory at a time.
 */
@Component("statedEntities")
class Misstatements implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(Misstatements.class);

  private static final String EVERY = "${scokb.verify-every:1h}";

  private static final int TOLD = 20;

  private final List<Feature> features;
  private final StandingRepository standing;
  private final EntityManager entities;
  private volatile @Nullable List<String> latest;

  Misstatements(
      List<Feature> features,
      StandingRepository standing,
      EntityManager entities,
      MeterRegistry meters) {
    this.features = features;
    this.standing = standing;
    this.entities = entities;
    Gauge.builder("scokb.entities.misstated", this::count)
        .description("Entities that say something else than the statements on them")
        .register(meters);
  }

  @AtOneRevision
  @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
  public void check() {
    List<String> found = new ArrayList<>();
    features.forEach(feature -> check(feature, found));
    latest = found;
    if (!found.isEmpty()) {
      log.error(
          "{} entities say something else than the statements on them: {}",
          found.size(),
          told(found));
    }
  }

  private void check(Feature feature, List<String> found) {
    Portions.each(
        feature.ids(),
        ids -> {
          Map<String, Statements> stated = standing.of(feature.resource(), ids);
          Set<String> wrong = new TreeSet<>(ids);
          wrong.removeAll(stated.keySet());
          wrong.addAll(feature.misstated(stated));
          wrong.forEach(id -> found.add(feature.resource().apiName() + "/" + id));
          entities.clear();
        });
  }

  private static List<String> told(List<String> found) {
    return found.subList(0, Math.min(TOLD, found.size()));
  }

  private double count() {
    List<String> made = latest;
    return made == null ? Double.NaN : made.size();
  }

  @Override
  public Health health() {
    List<String> made = latest;
    if (made == null) {
      return Health.unknown().withDetail("state", "not looked at yet").build();
    }
    return made.isEmpty()
        ? Health.up().build()
        : Health.down().withDetail("misstated", told(made)).build();
  }
}
