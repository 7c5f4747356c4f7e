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
        .titled(DecisionRepresentation::subject)
        .withWords(
            each ->
                Stream.of(each.value(), each.into(), each.decision().reason())
                    .flatMap(Stream::ofNullable))
        .filteredBy(Filter.ofEnum("kind", Decision.Kind.class, each -> Stream.of(each.kind())))
        .filteredBy(Filter.ofEnum("resource", Resource.class, each -> Stream.of(each.resource())))
        .filteredBy(words("subject", DecisionRepresentation::subject))
        .filteredBy(words("into", DecisionRepresentation::into))
        .filteredBy(words("article", each -> each.quote() == null ? null : each.quote().article()))
        .filteredBy(
            Filter.ofList(
                "adrift",
                List.of("true", "false"),
                each -> Stream.of(Option.of(String.valueOf(each.adrift())))))
        .inOrder("subject", Sort.Direction.ASC);
  }

  private static Filter<DecisionRepresentation> words(
      String name, Function<DecisionRepresentation, @Nullable String> value) {
    return Filter.ofWords(name, each -> Stream.ofNullable(value.apply(each)).map(Option::of));
  }
}
