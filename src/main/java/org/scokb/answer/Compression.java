package org.scokb.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * Which answers are compressed: what the server would compress each time.
 *
 * @param types media types without parameters
 * @param least bytes below which it isn't worth it
 */
record Compression(boolean enabled, Set<String> types, long least) {

  /** The body as it is sent, which the response says. */
  byte[] of(Asked asked, HttpServletResponse response, byte[] body) {
    String tag = String.valueOf(response.getHeader(HttpHeaders.ETAG));
    String type = String.valueOf(response.getContentType()).replaceFirst(";.*", "");
    // A strong tag names the very bytes (RFC 9110, section 8.8.1).
    if (!enabled
        || !asked.gzip()
        || body.length < least
        || !tag.startsWith("W/")
        || !types.contains(type)) {
      return body;
    }
    ByteArrayOutputStream small = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(small, 8192)) {
      zip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    if (response.getHeaders(HttpHeaders.VARY).stream()
        .noneMatch(HttpHeaders.ACCEPT_ENCODING::equalsIgnoreCase)) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    return small.toByteArray();
  }
}
