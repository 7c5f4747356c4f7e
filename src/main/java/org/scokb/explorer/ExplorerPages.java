package org.scokb.explorer;

import java.net.URI;
import java.util.Optional;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.scokb.web.FormerEntities;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What each address of the explorer is answered with, as the API answers for the same entity. */
@Component
class ExplorerPages {

  private final ExplorerPage page;
  private final Entities entities;
  private final FormerEntities former;

  ExplorerPages(ExplorerPage page, Entities entities, FormerEntities former) {
    this.page = page;
    this.entities = entities;
    this.former = former;
  }

  /** Whether a browser asks, which names HTML, and not a program. */
  static boolean isForPeople(ServerRequest request) {
    return request.headers().accept().stream()
        .anyMatch(accepted -> accepted.equalsTypeAndSubtype(MediaType.TEXT_HTML));
  }

  ServerResponse answer(Route route, ServerRequest request) throws NoResourceFoundException {
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
    return gone(route, ApiName.require(Resource.class, route.resource()), id, request);
  }

  private String listed(Route route, ServerRequest request) {
    String page = request.param("page").filter(given -> given.matches("\\d{1,6}")).orElse("0");
    return route.collection() == null
        ? ""
        : entities.links(route.collection(), Integer.parseInt(page));
  }

  private ServerResponse gone(Route route, Resource resource, String id, ServerRequest request)
      throws NoResourceFoundException {
    Optional<String> successor = former.successor(resource, id);
    if (successor.isPresent()) {
      URI there = request.uriBuilder().replacePath(route.path()).build(successor.get());
      // What was joined may be taken apart again.
      return ServerResponse.permanentRedirect(there).cacheControl(CacheControl.noCache()).build();
    }
    if (former.withdrawnBy(resource, id).isPresent()) {
      return ServerResponse.status(HttpStatus.GONE)
          .headers(page::head)
          .body(page.html(Route.NOWHERE, request.uri().toString(), ""));
    }
    throw new NoResourceFoundException(request.method(), request.uri().toString(), request.path());
  }
}
