package org.scokb.ingest.seed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.scokb.web.ProblemException;
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

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean tellsFacts =
        request.getRequestURI().startsWith("/api/") || handler instanceof HandlerFunction<?>;
    if (tellsFacts && !loader.isLoaded()) {
      throw ProblemException.notYet("The articles are being read");
    }
    return true;
  }
}
