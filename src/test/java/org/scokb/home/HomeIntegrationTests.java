package org.scokb.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class HomeIntegrationTests {

  @Autowired private ApiClient api;

  @Test
  void theWayInLeadsToEveryResource() {
    JsonNode home = api.get("/api/v1").json();

    assertThat(home.get("resources").valueStream().map(each -> each.get("href").asString()))
        .containsExactly(
            "/api/v1/articles",
            "/api/v1/chairmanships",
            "/api/v1/changes",
            "/api/v1/curation",
            "/api/v1/decisions",
            "/api/v1/documents",
            "/api/v1/export",
            "/api/v1/initiatives",
            "/api/v1/meetings",
            "/api/v1/members",
            "/api/v1/organizations",
            "/api/v1/people",
            "/api/v1/search",
            "/api/v1/statements",
            "/api/v1/topics",
            "/api/v1/verification");
    home.get("resources")
        .valueStream()
        .map(each -> each.get("href").asString())
        .map(path -> path.endsWith("/search") ? path + "?q=strategy" : path)
        .forEach(path -> assertThat(api.get(path).status()).as(path).isEqualTo(200));
  }
}
