package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the operation doesn't read: a misspelt filter never returns all.
 */
class UnknownParameterInterceptor implements HandlerInterceptor {

  private final Iterable<QueryParameters> contributors;
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  UnknownParameterInterceptor(Iterable<QueryParameters> contributors) {
    this.contributors = contributors;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation
        && !HttpMethod.OPTIONS.matches(request.getMethod())) {
      Set<String> allowed =
          known.computeIfAbsent(operation.getMethod(), method -> parametersOf(operation));
      for (String name : request.getParameterMap().keySet()) {
        if (!allowed.contains(name)) {
          throw ProblemException.unknownParameter(name, allowed);
        }
      }
      refuseRepeated(request, operation);
    }
    return true;
  }

  /** Spring would join what is given twice with a comma, where one value is read. */
  private static void refuseRepeated(HttpServletRequest request, HandlerMethod operation) {
    for (MethodParameter parameter : operation.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestParam.class)
          && BeanUtils.isSimpleProperty(parameter.getParameterType())) {
        String name = name(parameter);
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
          throw ProblemException.invalidParameter(name, String.join(" and ", values), "one value");
        }
      }
    }
  }

  private Set<String> parametersOf(HandlerMethod operation) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : operation.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestParam.class)) {
        names.add(name(parameter));
      }
    }
    contributors.forEach(contributor -> names.addAll(contributor.of(operation)));
    return names;
  }

  /** The API calls parameters as the code does. */
  private static String name(MethodParameter parameter) {
    return parameter.getParameter().getName();
  }
}
