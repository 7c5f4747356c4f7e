package org.scokb.ingest;

import java.time.Clock;
import org.scokb.extraction.Extractor;
import org.scokb.extraction.RuleExtractor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

  @Bean
  ReferenceTables referenceTables() {
    return new ReferenceTables();
  }

  @Bean
  Extractor extractor(ReferenceTables tables) {
    return new RuleExtractor(tables.terms());
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
