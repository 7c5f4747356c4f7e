package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.scokb.vocabulary.ApiName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Settles the format of an answer before any work is done: by the parameter {@code format}, or else
 * by {@code Accept} (RFC 9110, section 12.5.1). Of what is equally welcome, JSON comes first. What
 * is read can be answered in whatever a {@link WritingConverter} writes it in.
 */
@Component
class FormatNegotiation implements HandlerInterceptor, QueryParameters {

  static final String PARAMETER = "format";

  private final ObjectProvider<WritingConverter<?>> converters;
  private final Map<HandlerMethod, Map<Format, WritingConverter<?>>> known =
      new ConcurrentHashMap<>();

  FormatNegotiation(ObjectProvider<WritingConverter<?>> converters) {
    this.converters = converters;
  }

  /** What an operation can answer in beside JSON, and what writes that. */
  private Map<Format, WritingConverter<?>> others(HandlerMethod operation) {
    return known.computeIfAbsent(
        operation,
        asked -> {
          Map<Format, WritingConverter<?>> others = new EnumMap<>(Format.class);
          if (operation.hasMethodAnnotation(GetMapping.class)) {
            ResolvableType answer = WritingConverter.answer(operation);
            for (Format format : Format.values()) {
              converters.stream()
                  .filter(each -> each.canWrite(answer, Object.class, format.mediaType()))
                  .forEach(each -> others.put(format, each));
            }
          }
          return others;
        });
  }

  /** What an operation can answer in, JSON first. */
  List<Format> offered(HandlerMethod operation) {
    return Stream.concat(Stream.of(Format.JSON), others(operation).keySet().stream()).toList();
  }

  @Override
  public Set<String> of(HandlerMethod operation) {
    return others(operation).isEmpty() ? Set.of() : Set.of(PARAMETER);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    // What has one format alone has been asked for that before.
    if (handler instanceof HandlerMethod operation
        && request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null
        && !HttpMethod.OPTIONS.matches(request.getMethod())) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
      List<Format> offered = offered(operation);
      String[] asked = request.getParameterValues(PARAMETER);
      Format format =
          asked != null && offered.size() > 1
              ? byName(String.join(" and ", asked), offered)
              : byAccept(Accept.of(new ServletWebRequest(request)), offered);
      format.choose(request);
      request.setAttribute(
          HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(format.contentType()));
    }
    return true;
  }

  /** What Spring is to write is what was settled on, whatever {@code Accept} says. */
  List<MediaType> settled(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
    Format chosen = Format.chosen(request.getNativeRequest(HttpServletRequest.class));
    return chosen == null ? Accept.of(request).ranges() : List.of(chosen.contentType());
  }

  private static Format byName(String name, List<Format> offered) {
    ProblemException.requireAllowed(
        PARAMETER, name, offered.stream().map(Format::apiName).toList());
    return ApiName.require(Format.class, name);
  }

  private static Format byAccept(Accept accept, List<Format> offered)
      throws HttpMediaTypeNotAcceptableException {
    List<MediaType> types = offered.stream().map(Format::mediaType).toList();
    return accept
        .mostWelcome(types)
        .map(type -> offered.get(types.indexOf(type)))
        .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(types));
  }
}
