package org.scokb.explorer;

import java.util.Optional;
import org.scokb.web.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What each address of the explorer is answered with, as the API answers for the same entity. */
@Component
record ExplorerPages(ExplorerPage page, Entities entities) {

  /** Whether a browser asks, which names HTML, and not a program. */
  static boolean isForPeople(ServerRequest request) {
    return request.headers().accept().stream()
        .anyMatch(accepted -> accepted.equalsTypeAndSubtype(MediaType.TEXT_HTML));
  }

  ServerResponse answer(Route route, ServerRequest request) {
    String url = request.uri().toString();
    if (route.resource() == null) {
      return ServerResponse.ok()
          .headers(page::head)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
          .body(page.html(route, url, listed(route, request)));
    }
    String id = request.pathVariable("id");
    Optional<Entities.Shown> found = entities.find(route.resource(), id, request.param("quote"));
    if (found.isPresent()) {
      return ServerResponse.ok().headers(page::head).body(page.html(route, url, found.get()));
    }
    throw ProblemException.noSuchEntity(route.resource(), id);
  }

  private String listed(Route route, ServerRequest request) {
    String page = request.param("page").filter(given -> given.matches("\\d{1,6}")).orElse("0");
    return route.collection() == null
        ? ""
        : entities.links(route.collection(), Integer.parseInt(page));
  }
}
