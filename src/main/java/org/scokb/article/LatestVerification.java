package org.scokb.article;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Verifies on a schedule, so that a quote that rots is told in health, by a metric and in the log
 * without anybody asking, and keeps what came of it last.
 */
@Component("verifiedQuotes")
class LatestVerification implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(LatestVerification.class);

  private static final String EVERY = "${scokb.verify-every:1h}";

  private final Verification verification;
  private final Clock clock;
  private volatile @Nullable Made latest;

  private record Made(Instant at, long quotes, long inexact) {}

  LatestVerification(Verification verification, Clock clock, MeterRegistry meters) {
    this.verification = verification;
    this.clock = clock;
    Gauge.builder("scokb.quotes.inexact", this, LatestVerification::inexact)
        .description("Quotes that aren't in their articles as they are said to be")
        .register(meters);
  }

  @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
  void verifyOnSchedule() {
    verify();
  }

  /** Verifies now. */
  VerificationRepresentation verify() {
    Instant at = clock.instant();
    VerificationRepresentation result = verification.now();
    Made made = new Made(at, result.quotes(), result.quotes() - result.exact());
    latest = made;
    if (made.inexact() > 0) {
      log.error(
          "{} quotes aren't in their articles as they are said to be; /api/v1/verification lists them",
          made.inexact());
    }
    return result;
  }

  private double inexact() {
    Made made = latest;
    return made == null ? Double.NaN : made.inexact();
  }

  @Override
  public Health health() {
    Made made = latest;
    if (made == null) {
      return Health.unknown().withDetail("state", "not verified yet").build();
    }
    return (made.inexact() == 0 ? Health.up() : Health.down())
        .withDetail("checkedAt", made.at())
        .withDetail("quotes", made.quotes())
        .withDetail("inexact", made.inexact())
        .build();
  }
}
