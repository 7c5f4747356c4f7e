package org.scokb.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** Pages far beyond what Lucene's result window reaches at a bearable cost. */
@ApiTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWalkIntegrationTests {

  private static final int GENERATED = 12_000;

  @Autowired ApiClient api;
  @Autowired SearchMapping mapping;

  static Stream<String> orders() {
    return PageWalk.orders();
  }

  @BeforeAll
  void fill() {
    GeneratedInitiatives.fill(mapping, GENERATED);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void aWalkMeetsEveryIdOnce(String order) {
    List<String> met = new PageWalk(api.port()).ids(order);
    assertThat(met).doesNotHaveDuplicates();
    assertThat(met.stream().filter(id -> id.startsWith("generated-"))).hasSize(GENERATED);
  }

  @Test
  void valuesRunOneWayAndWhatHasNoneComesLastInBothDirections() {
    PageWalk walk = new PageWalk(api.port());
    for (String order : List.of("sort=period", "sort=period,desc")) {
      JsonNode first = walk.page(order, 0);
      long pages = first.at("/page/totalPages").asLong();
      String start = first.at("/content/0/period").asString();
      String middle = walk.page(order, pages / 3).at("/content/0/period").asString();
      if (order.endsWith("desc")) {
        assertThat(start).isGreaterThan(middle);
      } else {
        assertThat(start).isLessThan(middle);
      }
      assertThat(walk.page(order, pages - 1).at("/content/0/period").isNull()).isTrue();
    }
  }
}
