package org.scokb.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.web.AnswerAdvice;
import org.scokb.web.Format;
import org.scokb.web.RequestAddress;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Tells the pages around a page in it and in its {@code Link} (RFC 8288); a whole has none. */
@ControllerAdvice
@Order(0)
class PageLinks implements AnswerAdvice {

  @Override
  public Object complete(
      Object body, MediaType type, HttpServletRequest request, ServerHttpResponse response) {
    if (!(body instanceof Page<?> page) || Format.isOfWholes()) {
      return body;
    }
    RequestAddress address = RequestAddress.of(request);
    long number = page.page().number();
    long last = Math.max(0, page.page().totalPages() - 1);
    String prev = number > 0 ? address(address, Math.min(number - 1, last)) : null;
    String next = number < last ? address(address, number + 1) : null;
    List<String> links = new ArrayList<>();
    add(links, address(address, 0), "first");
    add(links, prev, "prev");
    add(links, next, "next");
    add(links, address(address, last), "last");
    response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links));
    return page.between(prev, next);
  }

  private static String address(RequestAddress asked, long page) {
    return asked.with(QueryParser.PAGE, page, Set.of(QueryParser.PAGE)).toString();
  }

  private static void add(List<String> links, @Nullable String target, String relation) {
    if (target != null) {
      links.add("<%s>; rel=\"%s\"".formatted(target, relation));
    }
  }
}
