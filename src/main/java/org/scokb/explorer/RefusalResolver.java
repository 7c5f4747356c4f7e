package org.scokb.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers a person who follows a wrong link, or comes before the articles have been read, with the
 * page, and leaves everybody else to the problem that programs get: a browser's navigation is what
 * asks for HTML by name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalResolver implements HandlerExceptionResolver {

  private final ExplorerPage page;

  RefusalResolver(ExplorerPage page) {
    this.page = page;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception ex) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    Route route = route(ex);
    if (route == null
        || request.getRequestURI().startsWith("/api/")
        || accept == null
        || !accept.contains(MediaType.TEXT_HTML_VALUE)) {
      return null;
    }
    HttpHeaders headers = new HttpHeaders();
    page.head(headers);
    headers.forEach((name, values) -> response.setHeader(name, values.get(0)));
    if (route == Route.NOT_YET) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Route.SECONDS);
    }
    response.setStatus(
        (route == Route.NOT_YET ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.NOT_FOUND).value());
    String html = page.html(route, request.getRequestURI(), "");
    try {
      response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new ModelAndView();
  }

  private static @Nullable Route route(Exception ex) {
    if (ex instanceof NoResourceFoundException) {
      return Route.NOWHERE;
    }
    return ex instanceof ErrorResponse refusal
            && refusal.getStatusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
        ? Route.NOT_YET
        : null;
  }
}
