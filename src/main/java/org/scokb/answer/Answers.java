package org.scokb.answer;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scokb.answer.AnswerConfiguration.AnswerProperties;
import org.scokb.web.EntityTag;
import org.scokb.web.Revision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What has been answered at the published revision. */
@Component
class Answers implements MeterBinder {

  private final AsyncCache<Asked, Answer> answers;
  private final Supplier<Revision> revision;
  private final Clock clock;

  Answers(AnswerProperties properties, ObjectProvider<Revision> revision, Clock clock) {
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(properties.answers().toBytes())
            .<Asked, Answer>weigher((asked, answer) -> answer.weight())
            .recordStats()
            .buildAsync();
    this.revision = SingletonSupplier.of(revision::getObject);
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Cache<Asked, Answer> kept = answers.synchronous();
    FunctionCounter.builder("scokb.answers.ready", kept, each -> each.stats().hitCount())
        .description("Requests whose answer was ready")
        .register(meters);
    Gauge.builder("scokb.answers.size", kept, Answers::bytes)
        .description("What answers that are kept ready weigh")
        .baseUnit(BaseUnits.BYTES)
        .register(meters);
  }

  private static double bytes(Cache<Asked, Answer> kept) {
    return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }

  /** What is asked for now; {@code null} where its answer is nothing to be kept. */
  @Nullable Asked asked(HttpServletRequest request) {
    String method = request.getMethod();
    OptionalLong published = revision.get().published();
    return (method.equals("GET") || method.equals("HEAD"))
            && published.isPresent()
            && !isSpecial(request)
        ? Asked.by(request, published.getAsLong(), LocalDate.now(clock).toEpochDay())
        : null;
  }

  /** Whether a request has what may make its answer another one, such as credentials or a body. */
  private static boolean isSpecial(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
        || request.getContentLengthLong() > 0
        || EntityTag.isAnyNamed(request);
  }

  /** The answer if it is ready, or is being made. */
  @Nullable CompletableFuture<Answer> find(Asked asked) {
    return answers.getIfPresent(asked);
  }

  /** The answer that somebody makes already; where nobody does, the caller is to. */
  @Nullable CompletableFuture<Answer> begin(Asked asked, CompletableFuture<@Nullable Answer> made) {
    return answers.asMap().putIfAbsent(asked, made);
  }
}
