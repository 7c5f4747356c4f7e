package org.scokb.ingest.seed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.HandlerFunction;

/**
 * Answers with 503 until the seeds have been read, to programs and on the explorer's pages: an
 * empty list would be no honest answer, and what isn't there yet isn't missing.
 */
@Component
record UntilLoaded(SeedLoader loader) implements HandlerInterceptor, WebMvcConfigurer {

  private static final String SECONDS = "2";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean tellsFacts =
        request.getRequestURI().startsWith("/api/") || handler instanceof HandlerFunction<?>;
    if (tellsFacts && loader.report() == null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
      throw new ProblemException(
          ProblemType.UNAVAILABLE, "The articles are being read; try again in a moment.");
    }
    return true;
  }
}
