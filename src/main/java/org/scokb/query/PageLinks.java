package org.scokb.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells the pages around a page in a {@code Link} header (RFC 8288); a whole has none. */
@ControllerAdvice
@Order(0)
class PageLinks implements ResponseBodyAdvice<Page<?>> {

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return Page.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public @Nullable Page<?> beforeBodyWrite(
      @Nullable Page<?> page,
      MethodParameter returnType,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (page != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(contentType)) {
      response.getHeaders().set(HttpHeaders.LINK, links(page.page(), request));
    }
    return page;
  }

  private static String links(Page.Position position, ServerHttpRequest request) {
    long last = Math.max(0, position.totalPages() - 1);
    List<String> links = new ArrayList<>();
    links.add(link(request, 0, "first"));
    if (position.number() > 0) {
      links.add(link(request, Math.min(position.number() - 1L, last), "prev"));
    }
    if (position.number() < last) {
      links.add(link(request, position.number() + 1L, "next"));
    }
    links.add(link(request, last, "last"));
    return String.join(", ", links);
  }

  private static String link(ServerHttpRequest request, long page, String relation) {
    String target =
        UriComponentsBuilder.fromUri(request.getURI())
            .replaceQueryParam(Parameters.PAGE, page)
            .build(true)
            .toUriString();
    return "<%s>; rel=\"%s\"".formatted(target, relation);
  }
}
