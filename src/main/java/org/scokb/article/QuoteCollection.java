package org.scokb.article;

import org.scokb.query.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How places in an article can be asked for: page by page, in the order of its text. */
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

  @Bean
  CollectionDefinition<UnreadSentence> unread() {
    return CollectionDefinition.of(
            "unread",
            UnreadSentence.class,
            "start",
            (UnreadSentence sentence) -> String.valueOf(sentence.start()))
        .partOfOthers()
        .inItsOwnOrder();
  }
}
