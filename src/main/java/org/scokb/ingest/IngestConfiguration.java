package org.scokb.ingest;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.scokb.extraction.Extractor;
import org.scokb.extraction.RuleExtractor;
import org.scokb.extraction.fact.Extraction;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.ingest.reading.ReferenceTables;
import org.scokb.text.WebPage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

  /** The rules are made when something is to be read: which they would, their version tells. */
  @Bean
  Extractor extractor(ReferenceTables tables) {
    CompletableFuture<String> version =
        CompletableFuture.supplyAsync(RuleExtractor::versionOfThisBuild);
    Supplier<Extractor> rules = SingletonSupplier.of(() -> new RuleExtractor(tables.terms()));
    return new Extractor() {
      @Override
      public Extraction extract(WebPage page) {
        return rules.get().extract(page);
      }

      @Override
      public String version() {
        return version.join();
      }
    };
  }

  /** What a field takes is what is sent: no number is a text, and no text a number. */
  @Bean
  JsonMapperBuilderCustomizer kindsAsTheyAre() {
    return json ->
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                LogicalType.Textual,
                kinds ->
                    kinds
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
