package org.scokb.feature;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scokb.provenance.Evidence;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what an entity rests on can be asked for: page by page. */
@Configuration(proxyBeanMethods = false)
class StatementCollection {

  static final String PROPERTY = "property";
  static final String RANK = "rank";
  static final String ARTICLE = "article";
  static final String RESOURCE = "resource";
  static final String ORIGIN = "origin";

  /** What a filter is held against, and how a value of it is read. */
  record Column(String filter, String path, Function<String, ?> read) {}

  static final List<Column> COLUMNS =
      List.of(
          new Column(RESOURCE, "a.resource", value -> ApiName.require(Resource.class, value)),
          new Column(PROPERTY, "a.property", value -> ApiName.require(Property.class, value)),
          new Column(ORIGIN, "a.origin", value -> ApiName.require(Origin.class, value)),
          new Column(RANK, "t.rank", value -> ApiName.require(Rank.class, value)),
          new Column("subject", "a.subjectId", value -> value),
          new Column(ARTICLE, "s.article", value -> value),
          new Column("rule", "s.rule", value -> value));

  @Bean
  CollectionDefinition<StatementRepresentation> statements() {
    return ofEntities()
        .askedOfOneEntity(ofEntities())
        .filteredBy(named(RESOURCE, Resource.class))
        .filteredBy(named("subject"))
        .filteredBy(named(ORIGIN, Origin.class))
        .filteredBy(named("rule"));
  }

  private static CollectionDefinition<StatementRepresentation> ofEntities() {
    return filtered(
        CollectionDefinition.of(
            "statements", StatementRepresentation.class, "id", StatementRepresentation::id));
  }

  @Bean
  CollectionDefinition<Evidence> evidence() {
    return filtered(
            CollectionDefinition.of(
                "evidence", Evidence.class, "article", (Evidence quote) -> quote.article()))
        .partOfOthers();
  }

  private static <T> CollectionDefinition<T> filtered(CollectionDefinition<T> definition) {
    return definition
        .inItsOwnOrder()
        .filteredBy(named(PROPERTY, Property.class))
        .filteredBy(named(RANK, Rank.class))
        .filteredBy(named(ARTICLE));
  }

  /** A filter that rows are read by, none of which is looked at. */
  private static <T, E extends Enum<E> & ApiName> Filter<T> named(String name, Class<E> type) {
    return Filter.ofEnum(name, type, each -> Stream.empty());
  }

  private static <T> Filter<T> named(String name) {
    return Filter.ofWords(name, each -> Stream.empty());
  }
}
