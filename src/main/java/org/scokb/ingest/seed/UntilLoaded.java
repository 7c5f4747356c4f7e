package org.scokb.ingest.seed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.web.ProblemException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.HandlerFunction;

/**
 * Answers with 503 until the seeds have been read, to programs and on the explorer's pages: an
 * empty list would be no honest answer, and what isn't there yet isn't missing. In health it says
 * what became of them.
 */
@Component("seeds")
class UntilLoaded implements HandlerInterceptor, WebMvcConfigurer, HealthIndicator {

  private volatile @Nullable Health loaded;

  void loaded(Health seeds) {
    loaded = seeds;
  }

  boolean isLoaded() {
    return loaded != null;
  }

  /**
   * What became of the seeds. A file that was skipped is no reason to be down: the others are
   * served. A folder without any is, though readiness doesn't hang on it.
   */
  @Override
  public Health health() {
    return Objects.requireNonNullElseGet(
        loaded,
        () -> Health.outOfService().withDetail("state", "the seeds are being read").build());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean tellsFacts =
        request.getRequestURI().startsWith("/api/") || handler instanceof HandlerFunction<?>;
    if (tellsFacts && !isLoaded()) {
      throw ProblemException.notYet("The articles are being read");
    }
    return true;
  }
}
