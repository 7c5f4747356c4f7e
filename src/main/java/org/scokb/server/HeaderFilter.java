package org.scokb.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps from the application what it would stumble over: a {@code Content-Type} that names no type,
 * and elements of {@code Accept} that are empty, which RFC 9110, section 5.6.1.2, has recipients
 * ignore.
 */
class HeaderFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isType = isType(request.getContentType());
    if (!isType && RequestBody.isIn(request) && !isAsyncDispatch(request) && !isError(request)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    boolean isSane = isType && !hasEmptyElements(request);
    chain.doFilter(isSane ? request : new Sane(request, isType), response);
  }

  private static boolean isError(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static boolean isType(@Nullable String type) {
    try {
      return type == null || MediaType.parseMediaType(type).isConcrete();
    } catch (InvalidMediaTypeException malformed) {
      return false;
    }
  }

  private static boolean hasEmptyElements(HttpServletRequest request) {
    return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
        .flatMap(HeaderFilter::elements)
        .anyMatch(String::isBlank);
  }

  private static Stream<String> elements(String list) {
    return Stream.of(list.split(",", -1));
  }

  /** The request without them. */
  private static final class Sane extends HttpServletRequestWrapper {

    private final boolean isType;

    Sane(HttpServletRequest request, boolean isType) {
      super(request);
      this.isType = isType;
    }

    @Override
    public @Nullable String getContentType() {
      return isType ? super.getContentType() : null;
    }

    @Override
    public @Nullable String getHeader(String name) {
      Enumeration<String> values = getHeaders(name);
      return values.hasMoreElements() ? values.nextElement() : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      if (name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && !isType) {
        return Collections.emptyEnumeration();
      }
      if (!name.equalsIgnoreCase(HttpHeaders.ACCEPT)) {
        return super.getHeaders(name);
      }
      List<String> told =
          Collections.list(super.getHeaders(name)).stream()
              .flatMap(HeaderFilter::elements)
              .filter(element -> !element.isBlank())
              .toList();
      return told.isEmpty()
          ? Collections.emptyEnumeration()
          : Collections.enumeration(List.of(String.join(",", told)));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(
          Collections.list(super.getHeaderNames()).stream()
              .filter(name -> getHeaders(name).hasMoreElements())
              .toList());
    }
  }
}
