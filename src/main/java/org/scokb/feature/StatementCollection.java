package org.scokb.feature;

import java.util.Map;
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

  /** From filters by words to what they are held against. */
  static final Map<String, String> WORDS =
      Map.of("subject", "a.subjectId", ARTICLE, "s.article", "rule", "s.rule");

  @Bean
  CollectionDefinition<StatementRepresentation> statements() {
    return filtered(
            CollectionDefinition.of(
                "statements", StatementRepresentation.class, "id", StatementRepresentation::id))
        .filteredBy(
            named(
                RESOURCE,
                "The collection of the entity that the claim is about.",
                Resource.class,
                "initiatives"))
        .filteredBy(
            named(
                "subject",
                "Id of the entity that the claim is about.",
                "anti-drug-strategy-2024-2029"))
        .filteredBy(
            named(
                ORIGIN,
                "Whether an article makes the claim, or a reference table.",
                Origin.class,
                "article"))
        .filteredBy(named("rule", "Name of the rule that read the claim.", "standing.proposed-by"));
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
        .filteredBy(named(PROPERTY, "The field that the claim is about.", Property.class, "status"))
        .filteredBy(named(RANK, "Whether the claim is preferred.", Rank.class, "preferred"))
        .filteredBy(
            named(
                ARTICLE,
                "Id of the article that makes the claim.",
                "kazakhstan-as-chair-of-the-sco"));
  }

  /** A filter that rows are read by, none of which is looked at. */
  private static <T, E extends Enum<E> & ApiName> Filter<T> named(
      String name, String description, Class<E> type, String example) {
    return Filter.ofEnum(name, description, type, example, each -> Stream.empty());
  }

  private static <T> Filter<T> named(String name, String description, String example) {
    return Filter.ofWords(name, description, example, each -> Stream.empty());
  }
}
