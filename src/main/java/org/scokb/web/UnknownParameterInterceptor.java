package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the operation doesn't read: a misspelt filter never returns all.
 */
class UnknownParameterInterceptor implements HandlerInterceptor {

  private final Iterable<QueryParameters> contributors;
  private final Map<HandlerMethod, Known> operations = new ConcurrentHashMap<>();

  /**
   * @param own those of its {@code @RequestParam}s, of which each has one value
   */
  private record Known(Set<String> own, Set<String> all) {}

  UnknownParameterInterceptor(Iterable<QueryParameters> contributors) {
    this.contributors = contributors;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation
        && !HttpMethod.OPTIONS.matches(request.getMethod())) {
      Known known = operations.computeIfAbsent(operation, this::known);
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (!known.all.contains(name)) {
                  throw ProblemException.unknownParameter(name, known.all);
                }
                // Spring would join them with a comma.
                if (values.length > 1 && known.own.contains(name)) {
                  throw ProblemException.invalidParameter(
                      name, String.join(" and ", values), "one value");
                }
              });
    }
    return true;
  }

  /** The API calls parameters as the code does. */
  private Known known(HandlerMethod operation) {
    Set<String> own =
        Stream.of(operation.getMethodParameters())
            .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
            .map(parameter -> parameter.getParameter().getName())
            .collect(Collectors.toSet());
    Set<String> all = new HashSet<>(own);
    contributors.forEach(contributor -> all.addAll(contributor.of(operation)));
    return new Known(own, all);
  }
}
