package org.scokb.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.springframework.boot.web.server.Compression;
import org.springframework.http.HttpHeaders;

/** Which answers are compressed: what the server would compress each time. */
record Coding(Compression server) {

  /** The body as it is sent, which the response says. */
  byte[] of(Asked asked, HttpServletResponse response, byte[] body) {
    String tag = String.valueOf(response.getHeader(HttpHeaders.ETAG));
    String type = String.valueOf(response.getContentType()).replaceFirst(";.*", "");
    // A strong tag names the very bytes (RFC 9110, section 8.8.1).
    if (!server.getEnabled()
        || !asked.gzip()
        || body.length < server.getMinResponseSize().toBytes()
        || !tag.startsWith("W/")
        || !List.of(server.getMimeTypes()).contains(type)) {
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
