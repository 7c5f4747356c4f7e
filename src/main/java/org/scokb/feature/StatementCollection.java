package org.scokb.feature;

import java.util.stream.Stream;
import org.scokb.provenance.Evidence;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what an entity rests on can be asked for: page by page. */
@Configuration(proxyBeanMethods = false)
class StatementCollection {

  static final String PROPERTY = "property";
  static final String RANK = "rank";
  static final String ARTICLE = "article";

  @Bean
  CollectionDefinition<StatementRepresentation> statements() {
    return filtered(
        CollectionDefinition.of(
            "statements", StatementRepresentation.class, "value", StatementRepresentation::value));
  }

  @Bean
  CollectionDefinition<Evidence> evidence() {
    return filtered(
        CollectionDefinition.of(
            "evidence", Evidence.class, "article", (Evidence quote) -> quote.article()));
  }

  private static <T> CollectionDefinition<T> filtered(CollectionDefinition<T> definition) {
    return definition
        .partOfOthers()
        .inItsOwnOrder()
        .filteredBy(
            Filter.ofEnum(
                PROPERTY,
                "The field that the claim is about.",
                Property.class,
                "status",
                each -> Stream.empty()))
        .filteredBy(
            Filter.ofEnum(
                RANK,
                "Whether the claim is preferred.",
                Rank.class,
                "preferred",
                each -> Stream.empty()))
        .filteredBy(
            Filter.ofWords(
                ARTICLE,
                "Id of the article that makes the claim.",
                "kazakhstan-as-chair-of-the-sco",
                each -> Stream.empty()));
  }
}
