package org.scokb.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.web.Format;
import org.scokb.web.LinkSource;
import org.scokb.web.RequestAddress;
import org.springframework.stereotype.Component;

/** Leads from a search to the feed of what becomes of such things, if changes tell of these. */
@Component
record SearchFeed(HttpServletRequest request) implements LinkSource {

  private static final Set<String> ASKED_OF_CHANGES = Set.of("q", "resource", "chairmanship");
  private static final Set<String> HOW_IT_IS_SHOWN =
      Set.of("page", "size", "sort", "facets", "fields", "format");

  @Override
  public Stream<Link> of(Object body) {
    RequestAddress asked = RequestAddress.of(request);
    boolean told =
        request.getParameterMap().keySet().stream()
            .allMatch(name -> ASKED_OF_CHANGES.contains(name) || HOW_IT_IS_SHOWN.contains(name));
    if (!told || !asked.path().equals("/api/v1/search")) {
      return Stream.empty();
    }
    String feed =
        new RequestAddress("", "/api/v1/changes", asked.parameters())
            .with("format", Format.ATOM.apiName(), HOW_IT_IS_SHOWN)
            .toString();
    return Stream.of(new Link(feed, "alternate", Format.ATOM.mediaType().toString()));
  }
}
