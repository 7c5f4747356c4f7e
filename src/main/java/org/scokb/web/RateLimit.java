package org.scokb.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** So many of something in a minute, to each who wants it, in a row or evenly. */
public final class RateLimit {

  private static final Duration REFILL = Duration.ofMinutes(1);

  /** The ones that were seen last: who comes under so many names can't be told apart. */
  private static final int MOST_NAMES = 10_000;

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_NAMES).build();
  private final int aMinute;

  public RateLimit(int aMinute) {
    this.aMinute = aMinute;
  }

  public int aMinute() {
    return aMinute;
  }

  /** Takes one, and refuses if there is none left. */
  public void take(String name) {
    Bucket bucket = bucket(name);
    if (!bucket.tryConsume(1)) {
      throw new Exhausted(refill(bucket));
    }
  }

  /** Takes none, and refuses all the same if there is none left. */
  void require(String name) {
    Bucket bucket = bucket(name);
    if (bucket.getAvailableTokens() < 1) {
      throw new Exhausted(refill(bucket));
    }
  }

  private static Duration refill(Bucket bucket) {
    return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  private Bucket bucket(String name) {
    return buckets.get(
        name,
        none ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, REFILL))
                .build());
  }

  /** None is left. */
  public static final class Exhausted extends AuthenticationException {

    private final transient Duration wait;

    Exhausted(Duration wait) {
      super("Too many in a minute");
      this.wait = wait;
    }

    /** After how many seconds there is one again. */
    public long seconds() {
      return wait.toSeconds() + 1;
    }
  }
}
