package org.scokb.web;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A response as it came.
 *
 * @param status its status code
 * @param headers its headers
 * @param body its body, unzipped where it was zipped, and decoded as UTF-8
 */
public record ApiResponse(int status, HttpHeaders headers, String body) {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** The first value of a header, or the empty string. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The values of a header that is a list, in lower case. */
  public Stream<String> listed(String name) {
    return headers.allValues(name).stream()
        .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split(",\\s*")));
  }

  /** The media type without its parameters, or the empty string. */
  public String mediaType() {
    return header("Content-Type").replaceFirst(";.*", "").strip();
  }

  /** The body as JSON. */
  public JsonNode json() {
    return MAPPER.readTree(body);
  }
}
