package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells in a {@code Link} header (RFC 8288) where an answer leads: itself, its collection, the
 * OpenAPI document, other formats and what it comes from. Pages have told theirs before.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
record ResponseLinks(FormatNegotiation formats, ObjectProvider<LinkSource> sources)
    implements AnswerAdvice {

  private static final String API = "/api/v1/";

  /** The most characters of the header. */
  private static final int LONGEST = 4_096;

  /** What asks for a part of a collection; another format may not have parts. */
  private static final Set<String> OF_PAGES = Set.of("page", "size", "facets", "format");

  private static final Set<String> NOT_OF_LINKS_TO_FEEDS =
      Stream.concat(OF_PAGES.stream(), Format.NOT_OF_FEEDS.stream())
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Object complete(
      Object body, MediaType type, HttpServletRequest request, ServerHttpResponse response) {
    if (ConditionalRequests.reads(request) && request.getRequestURI().startsWith("/api/")) {
      HttpHeaders headers = response.getHeaders();
      headers.set(
          HttpHeaders.LINK, joined(headers.getFirst(HttpHeaders.LINK), links(body, request)));
    }
    return body;
  }

  /** As many as there is room for: each may repeat an address of several kilobytes. */
  private static String joined(@Nullable String before, List<String> links) {
    StringBuilder joined = new StringBuilder();
    Stream.concat(Stream.ofNullable(before), links.stream())
        .filter(link -> joined.length() + link.length() < LONGEST)
        .forEach(link -> joined.append(joined.isEmpty() ? "" : ", ").append(link));
    return joined.toString();
  }

  private List<String> links(Object body, HttpServletRequest request) {
    RequestAddress address = RequestAddress.of(request);
    String server = address.server();
    List<String> links = new ArrayList<>();
    links.add(link(address.toString(), "self", null));
    if (address.path().startsWith(API)) {
      String[] parts = address.path().substring(API.length()).split("/");
      if (parts.length == 2) {
        links.add(link(server + API + parts[0], "collection", null));
      } else if (parts.length > 2) {
        links.add(link(server + API + parts[0] + "/" + parts[1], "up", null));
      }
    }
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
        instanceof HandlerMethod operation) {
      for (Format format : formats.offered(operation)) {
        if (format != Format.of(request)) {
          Set<String> without = format == Format.ATOM ? NOT_OF_LINKS_TO_FEEDS : OF_PAGES;
          String other =
              address.with(FormatNegotiation.PARAMETER, format.apiName(), without).toString();
          links.add(link(other, "alternate", format.mediaType().toString()));
        }
      }
    }
    sources.stream()
        .flatMap(source -> source.of(body))
        .map(link -> link(server + link.path(), link.relation(), link.type()))
        .forEach(links::add);
    links.add(link(server + "/v3/api-docs", "describedby", null));
    return links;
  }

  private static String link(String target, String relation, @Nullable String type) {
    return "<%s>; rel=\"%s\"".formatted(target, relation)
        + (type == null ? "" : "; type=\"%s\"".formatted(type));
  }
}
