package org.scokb.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.AuthenticationException;

/** Who has given wrong credentials too often, by address: a guess that fails uses one up. */
class FailedAttempts {

  private static final int IN_A_ROW = 20;
  private static final Duration REFILL = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 10_000;

  /** The ones that were seen last: who comes from so many addresses can't be told apart. */
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > MOST_ADDRESSES;
            }
          });

  /** One that may still succeed. */
  record Attempt(Bucket bucket) {

    void succeeded() {
      bucket.addTokens(1);
    }
  }

  /**
   * @throws Exhausted if too many have failed
   */
  Attempt begin(String address) {
    Bucket bucket = buckets.computeIfAbsent(address, none -> full());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new Exhausted(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
    return new Attempt(bucket);
  }

  private static Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(IN_A_ROW).refillGreedy(IN_A_ROW, REFILL))
        .build();
  }

  /** Too many attempts from one address have failed. */
  static final class Exhausted extends AuthenticationException {

    private final transient Duration wait;

    Exhausted(Duration wait) {
      super("Too many wrong credentials");
      this.wait = wait;
    }

    /** After how many seconds the next is looked at. */
    long seconds() {
      return wait.toSeconds() + 1;
    }
  }
}
