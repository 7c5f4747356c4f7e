package org.scokb.article;

import org.scokb.query.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the places where words stand in an article can be asked for: page by page. */
@Configuration(proxyBeanMethods = false)
class QuoteCollection {

  @Bean
  CollectionDefinition<QuoteRepresentation> quotes() {
    return CollectionDefinition.of(
            "quotes",
            QuoteRepresentation.class,
            "start",
            (QuoteRepresentation quote) -> String.valueOf(quote.start()))
        .partOfOthers()
        .inItsOwnOrder();
  }
}
