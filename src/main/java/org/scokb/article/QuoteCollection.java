package org.scokb.article;

import java.util.function.Function;
import org.scokb.query.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How places in an article can be asked for: page by page, in the order of its text. */
@Configuration(proxyBeanMethods = false)
class QuoteCollection {

  @Bean
  CollectionDefinition<QuoteRepresentation> quotes() {
    return places("quotes", QuoteRepresentation.class, QuoteRepresentation::start);
  }

  @Bean
  CollectionDefinition<UnreadSentence> unread() {
    return places("unread", UnreadSentence.class, UnreadSentence::start);
  }

  private static <T> CollectionDefinition<T> places(
      String name, Class<T> type, Function<T, Integer> start) {
    return CollectionDefinition.of(name, type, "start", start.andThen(String::valueOf))
        .partOfOthers()
        .inItsOwnOrder();
  }
}
