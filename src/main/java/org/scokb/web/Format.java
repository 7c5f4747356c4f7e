package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What an answer can be written in. */
public enum Format implements ApiName {
  /** The representation itself; every operation has it. */
  JSON(MediaType.APPLICATION_JSON),
  /** RFC 4287: a feed, an entry for each change. */
  ATOM(new MediaType("application", "atom+xml")),
  /** RFC 4180: a row for each entity of a collection. */
  CSV(
      new MediaType(
          "text", "csv", Map.of("charset", StandardCharsets.UTF_8.name(), "header", "present"))),
  /** A representation a line, for each entity of a collection. */
  NDJSON(new MediaType("application", "x-ndjson")),
  /** JSON-LD 1.1. */
  JSONLD(new MediaType("application", "ld+json"));

  /** Parameters of a collection that have no meaning for a feed. */
  public static final List<String> NOT_OF_FEEDS = List.of("sort", "fields", "facets");

  /** Where a request has the format that its answer will be in. */
  private static final String CHOSEN = Format.class.getName();

  private final MediaType contentType;

  Format(MediaType contentType) {
    this.contentType = contentType;
  }

  /** The media type with the parameters that an answer has. */
  public MediaType contentType() {
    return contentType;
  }

  /** The media type alone, as {@code Accept} names it. */
  public MediaType mediaType() {
    return new MediaType(contentType.getType(), contentType.getSubtype());
  }

  void choose(HttpServletRequest request) {
    request.setAttribute(CHOSEN, this);
  }

  /** The format that a request is answered in; JSON where nothing was negotiated. */
  public static Format of(HttpServletRequest request) {
    Format chosen = chosen(request);
    return chosen == null ? JSON : chosen;
  }

  /** Whether the answer that is being made is to be all of a collection, not a page. */
  public static boolean isOfWholes() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        && (of(asked.getRequest()) == CSV || of(asked.getRequest()) == NDJSON);
  }

  static @Nullable Format chosen(@Nullable HttpServletRequest request) {
    return request == null ? null : (Format) request.getAttribute(CHOSEN);
  }
}
