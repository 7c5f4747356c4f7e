package org.scokb.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a person who follows a wrong link, or comes while there is nothing to show, with the
 * page, which says what programs are told by a problem.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
record RefusalResolver(
    ExplorerPage page,
    @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
    JsonMapper json)
    implements HandlerExceptionResolver {

  private static final String SECONDS = "2";

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception ex) {
    if (request.getRequestURI().startsWith("/api/")) {
      return null;
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (!ExplorerPage.isWelcome(request)) {
      return null;
    }
    ContentCachingResponseWrapper problem = new ContentCachingResponseWrapper(response);
    ModelAndView answered = problems.resolveException(request, problem, handler, ex);
    try {
      if (answered != null) {
        String html = html(request, problem);
        if (html != null) {
          HttpHeaders headers = new HttpHeaders();
          page.head(headers);
          headers.forEach((name, values) -> problem.setHeader(name, values.get(0)));
          problem.resetBuffer();
          problem.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        }
        problem.copyBodyToResponse();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return answered;
  }

  private @Nullable String html(HttpServletRequest request, ContentCachingResponseWrapper problem) {
    String url = request.getRequestURI();
    return switch (problem.getStatus()) {
      case HttpServletResponse.SC_NOT_FOUND ->
          page.html(Route.told("Not found", "Nothing is at this address."), url, "", "");
      case HttpServletResponse.SC_GONE ->
          page.html(Route.told("Withdrawn", "Nothing is stated of this any more."), url, "", "");
      case HttpServletResponse.SC_SERVICE_UNAVAILABLE ->
          page.waiting(
              json.readTree(problem.getContentAsByteArray()).path("detail").asString(""),
              Objects.requireNonNullElse(problem.getHeader(HttpHeaders.RETRY_AFTER), SECONDS),
              url);
      default -> null;
    };
  }
}
