package org.scokb.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who asks for some fields gets those, as they are in the whole, and no others. */
@ApiTest
class FieldsIntegrationTests {

  private static final String STRATEGY = "/api/v1/initiatives/anti-drug-strategy-2024-2029";

  @Autowired private ApiClient api;

  @Test
  void aCollectionHasTheFieldsAskedForInItsOwnOrder() {
    JsonNode whole = api.get("/api/v1/initiatives?size=5").json();
    JsonNode some = api.get("/api/v1/initiatives?size=5&fields=topics,id&fields=proposedBy").json();

    assertThat(some.get("page").get("totalElements")).isEqualTo(whole.at("/page/totalElements"));
    assertThat(some.get("content")).hasSize(5);
    for (int at = 0; at < 5; at++) {
      JsonNode entity = some.get("content").get(at);
      assertThat(entity.propertyNames()).containsExactly("id", "topics", "proposedBy");
      for (String field : entity.propertyNames()) {
        assertThat(entity.get(field)).isEqualTo(whole.get("content").get(at).get(field));
      }
    }
  }

  @Test
  void anEmptyCollectionKeepsItsShape() {
    JsonNode page = api.get("/api/v1/initiatives?q=nosuchword&fields=title&facets=topic").json();

    assertThat(page.get("content").isArray()).isTrue();
    assertThat(page.at("/facets/topic").isArray()).isTrue();
    assertThat(page.at("/page/totalElements").asInt()).isZero();
  }

  @Test
  void aSingleEntityHasTheFieldsAskedFor() {
    assertThat(api.get(STRATEGY + "?fields=title,period,place").body())
        .isEqualTo("{\"title\":\"Anti-Drug Strategy\",\"period\":\"2024/2029\",\"place\":null}");
    JsonNode history = api.get(STRATEGY + "?fields=history").json();
    assertThat(history).isEqualTo(only(api.get(STRATEGY).json(), "history"));
    assertThat(api.get("/api/v1/members/KZ?fields=code").body()).isEqualTo("{\"code\":\"KZ\"}");
  }

  private static JsonNode only(JsonNode whole, String field) {
    return ((tools.jackson.databind.node.ObjectNode) whole.deepCopy()).retain(List.of(field));
  }

  @Test
  void anArticleIsHadWithoutItsTextUnderATagOfItsOwn() {
    String path = "/api/v1/articles/kazakhstan-as-chair-of-the-sco";
    ApiResponse some = api.get(path + "?fields=id,authors");

    assertThat(some.body())
        .isEqualTo("{\"id\":\"kazakhstan-as-chair-of-the-sco\",\"authors\":[\"Utkir Alimov\"]}");
    assertThat(some.header("ETag")).startsWith("W/").isNotEqualTo(api.get(path).header("ETag"));
  }

  @Test
  void theOtherFormatsHaveThemToo() {
    assertThat(api.get("/api/v1/members?id=KZ&fields=name,code&format=csv").body())
        .isEqualTo("code,name\r\nKZ,Kazakhstan\r\n");
    assertThat(
            api.get(STRATEGY.replaceFirst("/anti.*", "?fields=evidence&format=csv&size=1")).body())
        .startsWith("article,start,end,prefix,exact,suffix\r\n");
    assertThat(api.get("/api/v1/members?id=KZ&fields=name&format=ndjson").body())
        .isEqualTo("{\"name\":\"Kazakhstan\"}\n");
    JsonNode linked = api.get("/api/v1/members/KZ?fields=code,name&format=jsonld").json();
    assertThat(linked.propertyNames()).containsExactly("@context", "@type", "code", "name");
  }

  @Test
  void everyCollectionAndEveryEntityTakesThem() {
    api.contract()
        .document()
        .get("paths")
        .forEachEntry(
            (path, item) -> {
              boolean entity = path.matches("/api/v1/[a-z]+/\\{[a-z]+}");
              boolean collection = item.at("/get/responses/200/content").has("text/csv");
              if (item.has("get") && (entity || collection || path.endsWith("/search"))) {
                assertThat(item.at("/get/parameters").valueStream().map(JsonNode::toString))
                    .as(path)
                    .anyMatch(parameter -> parameter.contains("fields"));
              }
            });
  }
}
