package org.scokb.explorer;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.scokb.web.ProblemException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Serves the page at each of the explorer's addresses, and its assets below one path. */
@Configuration(proxyBeanMethods = false)
class ExplorerConfiguration implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(Assets.PATH + "**")
        .addResourceLocations(Assets.LOCATION, Assets.LIBRARIES)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  @Bean
  RouterFunction<ServerResponse> explorer(ExplorerPage page, Entities entities, JsonMapper json) {
    RouterFunctions.Builder routes = RouterFunctions.route();
    for (Route route : routes(json)) {
      RequestPredicate asked =
          RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
              .and(RequestPredicates.path(route.path()));
      routes.route(
          route.path().startsWith("/api/")
              ? asked.and(request -> ExplorerPage.isWelcome(request.servletRequest()))
              : asked,
          request -> answer(route, request, page, entities));
    }
    return routes.build();
  }

  /** The page that a route is answered with, or the problem that the API answers with. */
  private static ServerResponse answer(
      Route route, ServerRequest request, ExplorerPage page, Entities entities) {
    String url = request.uri().toString();
    String resource = route.resource();
    if (resource == null) {
      return ServerResponse.ok()
          .headers(page::head)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
          .body(
              page.html(route, url, entities.links(route.collection(), request.param("page")), ""));
    }
    String id = request.pathVariable("id");
    Entities.Shown shown =
        entities
            .find(resource, id, request.param("quote"))
            .orElseThrow(() -> ProblemException.noSuchEntity(resource, id));
    return ServerResponse.ok().headers(page::head).body(page.html(route, url, shown));
  }

  private static List<Route> routes(JsonMapper json) {
    InputStream list = Assets.class.getResourceAsStream("/explorer/assets/routes.json");
    return json.readValue(Objects.requireNonNull(list), new TypeReference<>() {});
  }
}
