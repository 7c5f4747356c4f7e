package org.scokb.feature;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.query.CollectionSource;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of many entities is asked of the database once, not for each of them. */
@ApiTest
class RepresentingIntegrationTests {

  @Autowired private List<CollectionSource<?>> sources;
  @Autowired private EntityManagerFactory entities;

  @ParameterizedTest
  @ValueSource(strings = {"members", "chairmanships", "documents"})
  void manyTakeHardlyMoreQuestionsThanTwo(String name) {
    CollectionSource<?> source = CollectionSource.find(sources, name).orElseThrow();
    List<String> ids = source.ids();
    assertThat(ids).hasSizeGreaterThan(5);
    long two = questions(source, ids.subList(0, 2));
    assertThat(two).isPositive();
    // Long lists go in portions, and the first quotes of what has many are asked for one by one.
    assertThat(questions(source, ids) - two).isLessThan(ids.size() / 2);
  }

  /** How many statements the database is sent while some entities are represented. */
  private long questions(CollectionSource<?> source, List<String> ids) {
    Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      statistics.clear();
      assertThat(source.represent(ids)).hasSameSizeAs(ids);
      return statistics.getPrepareStatementCount();
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }
}
