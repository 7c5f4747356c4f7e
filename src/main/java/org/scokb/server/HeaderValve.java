package org.scokb.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Keeps from the application what it would stumble over: an {@code Accept} of nothing but empty
 * elements, which RFC 9110, section 5.6.1.2, has recipients ignore, and a {@code Content-Type} that
 * names no type, which is taken for bytes of whatever kind (section 8.3).
 */
class HeaderValve extends ValveBase {

  HeaderValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
    if (Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
        .allMatch(list -> list.replace(",", "").isBlank())) {
      headers.removeHeader(HttpHeaders.ACCEPT);
    }
    if (!isType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
      headers
          .setValue(HttpHeaders.CONTENT_TYPE)
          .setString(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }
    getNext().invoke(request, response);
  }

  private static boolean isType(@Nullable String type) {
    try {
      return type == null || MediaType.parseMediaType(type).isConcrete();
    } catch (InvalidMediaTypeException malformed) {
      return false;
    }
  }
}
