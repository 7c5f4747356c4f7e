package org.scokb.ingest;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.scokb.extraction.Extractor;
import org.scokb.extraction.RuleExtractor;
import org.scokb.extraction.fact.Extraction;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.ingest.reading.ReferenceTables;
import org.scokb.text.WebPage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

  /** The lexicon is read beside everything else that starts. */
  @Bean
  Extractor extractor(ReferenceTables tables) {
    CompletableFuture<Extractor> rules =
        CompletableFuture.supplyAsync(() -> new RuleExtractor(tables.terms()));
    return new Extractor() {
      @Override
      public Extraction extract(WebPage page) {
        return rules.join().extract(page);
      }

      @Override
      public String version() {
        return rules.join().version();
      }
    };
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
