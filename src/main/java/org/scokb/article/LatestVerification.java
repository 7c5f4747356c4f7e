package org.scokb.article;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.scokb.web.AlwaysAnew;
import org.scokb.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Verifies on a schedule and when it is asked, one check at a time, so that what rots is told in
 * health, by metrics and in the log without anybody asking, and keeps what came of it last.
 */
@RestController("verificationHealthIndicator")
@EnableScheduling
@EnableConfigurationProperties(LatestVerification.Schedule.class)
class LatestVerification implements HealthIndicator, SchedulingConfigurer {

  private static final Logger log = LoggerFactory.getLogger(LatestVerification.class);

  /** How long whoever asks waits for a check. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration FIRST_PATIENCE = Duration.ofSeconds(30);

  private static final int RETRY_SECONDS = 5;

  /** The most entities that health names. */
  private static final int TOLD = 20;

  /** How long after the start, and after each time, it is done by itself. */
  @ConfigurationProperties("scokb")
  record Schedule(@DefaultValue("1h") Duration verifyEvery) {}

  private final Verification verification;
  private final Schedule schedule;
  private final Clock clock;
  private final ExecutorService one = Executors.newSingleThreadExecutor();
  private volatile Optional<VerificationRepresentation> latest = Optional.empty();
  private @Nullable CompletableFuture<VerificationRepresentation> waiting;

  LatestVerification(
      Verification verification, Schedule schedule, Clock clock, MeterRegistry meters) {
    this.verification = verification;
    this.schedule = schedule;
    this.clock = clock;
    Gauge.builder(
            "scokb.quotes.inexact",
            () -> latest.<Number>map(VerificationRepresentation::inexactCount).orElse(Double.NaN))
        .description("Quotes that aren't in their articles as they are said to be")
        .register(meters);
    Gauge.builder(
            "scokb.entities.misstated",
            () -> latest.<Number>map(VerificationRepresentation::misstatedCount).orElse(Double.NaN))
        .description("Entities that say something else than the statements on them")
        .register(meters);
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    Duration every = schedule.verifyEvery();
    tasks.addFixedDelayTask(new FixedDelayTask(() -> begin().join(), every, every));
  }

  /**
   * What verifying now brings, if that is quick; else what came of it last, while it goes on, or a
   * 503 while it does so for the first time.
   */
  @GetMapping("/api/v1/verification")
  @AlwaysAnew
  VerificationRepresentation getVerification() {
    Duration patience = latest.isEmpty() ? FIRST_PATIENCE : PATIENCE;
    try {
      return begin().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException goesOn) {
      return latest.orElseThrow(
          () ->
              ProblemException.unavailable(
                  "All is being checked for the first time", RETRY_SECONDS));
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException("Verifying failed", failed);
    }
  }

  /** Who asks while it goes on for another waits for a check that began after that. */
  private synchronized CompletableFuture<VerificationRepresentation> begin() {
    if (waiting == null) {
      waiting = CompletableFuture.supplyAsync(this::verify, one);
    }
    return waiting;
  }

  private VerificationRepresentation verify() {
    synchronized (this) {
      waiting = null;
    }
    VerificationRepresentation result = verification.now(clock.instant());
    latest = Optional.of(result);
    if (result.inexactCount() + result.misstatedCount() > 0) {
      log.error(
          "{} quotes aren't in their articles as they are said to be, and {} entities say something else than the statements"
              + " on them; /api/v1/verification lists them",
          result.inexactCount(),
          result.misstatedCount());
    }
    return result;
  }

  @PreDestroy
  void end() {
    one.shutdownNow();
  }

  @Override
  public Health health() {
    return latest
        .map(LatestVerification::health)
        .orElseGet(() -> Health.unknown().withDetail("state", "not verified yet").build());
  }

  private static Health health(VerificationRepresentation made) {
    boolean isWell = made.inexactCount() + made.misstatedCount() == 0;
    return (isWell ? Health.up() : Health.down())
        .withDetail("checkedAt", made.checkedAt())
        .withDetail("quotes", made.quotes())
        .withDetail("inexact", made.inexactCount())
        .withDetail("entities", made.entities())
        .withDetail(
            "misstated",
            made.misstated().stream()
                .limit(TOLD)
                .map(each -> each.resource().apiName() + "/" + each.id())
                .toList())
        .build();
  }
}
