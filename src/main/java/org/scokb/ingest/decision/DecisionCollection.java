package org.scokb.ingest.decision;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decision;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.Resource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;

/** How decisions can be asked for. */
@Configuration(proxyBeanMethods = false)
class DecisionCollection {

  static final String NAME = "decisions";

  @Bean
  CollectionDefinition<DecisionRepresentation> decisions() {
    return CollectionDefinition.of(
            NAME, DecisionRepresentation.class, "id", DecisionRepresentation::id)
        .titled(DecisionRepresentation::subject, "strategy")
        .withWords(
            each ->
                Stream.of(each.value(), each.into(), each.decision().reason())
                    .flatMap(Stream::ofNullable))
        .filteredBy(
            Filter.ofEnum(
                "kind",
                "What it does.",
                Decision.Kind.class,
                "merge",
                each -> Stream.of(each.kind())))
        .filteredBy(
            Filter.ofEnum(
                "resource",
                "The collection of the entity.",
                Resource.class,
                "initiatives",
                each -> Stream.of(each.resource())))
        .filteredBy(
            words(
                "subject",
                "Id of the entity.",
                "anti-drug-strategy-2024-2029",
                DecisionRepresentation::subject))
        .filteredBy(
            words(
                "into",
                "Id of the entity that others were joined with.",
                "anti-drug-strategy-2024-2029",
                DecisionRepresentation::into))
        .filteredBy(
            words(
                "article",
                "Id of the article that it is tied to.",
                "kazakhstan-as-chair-of-the-sco",
                each -> each.quote() == null ? null : each.quote().article()))
        .filteredBy(
            Filter.ofList(
                "adrift",
                "Whether it waits for words.",
                List.of("true", "false"),
                "true",
                each -> Stream.of(Option.of(String.valueOf(each.adrift())))))
        .inOrder("subject", Sort.Direction.ASC);
  }

  private static Filter<DecisionRepresentation> words(
      String name,
      String description,
      String example,
      Function<DecisionRepresentation, @Nullable String> value) {
    return Filter.ofWords(
        name, description, example, each -> Stream.ofNullable(value.apply(each)).map(Option::of));
  }
}
