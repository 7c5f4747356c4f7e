package org.scokb.feature;

import java.util.stream.Stream;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the statements on an entity can be asked for. */
@Configuration(proxyBeanMethods = false)
class StatementCollection {

  @Bean
  CollectionDefinition<StatementRepresentation> statements() {
    return CollectionDefinition.of(
            "statements", StatementRepresentation.class, "value", StatementRepresentation::value)
        .titled(StatementRepresentation::value, "Kazakhstan")
        .partOfOthers()
        .withWords(
            statement ->
                statement.evidence() == null
                    ? Stream.empty()
                    : Stream.of(statement.evidence().exact()))
        .filteredBy(
            Filter.ofEnum(
                "property",
                "The field that the claim is about.",
                Property.class,
                "status",
                statement -> Stream.of(statement.property())))
        .filteredBy(
            Filter.ofEnum(
                "rank",
                "Whether the claim is preferred.",
                Rank.class,
                "preferred",
                statement -> Stream.of(statement.rank())))
        .filteredBy(
            Filter.ofWords(
                "article",
                "Id of the article that makes the claim.",
                "kazakhstan-as-chair-of-the-sco",
                statement -> Stream.ofNullable(statement.article()).map(Option::of)))
        .sortedBy("property", statement -> statement.property().apiName())
        .sortedBy(
            "assertedOn",
            statement -> statement.assertedOn() == null ? null : statement.assertedOn().value());
  }
}
