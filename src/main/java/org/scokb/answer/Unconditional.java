package org.scokb.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request for an answer in whole, whatever the client has of it. */
class Unconditional extends HttpServletRequestWrapper {

  Unconditional(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isCondition(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  private static boolean isCondition(String name) {
    return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name);
  }
}
