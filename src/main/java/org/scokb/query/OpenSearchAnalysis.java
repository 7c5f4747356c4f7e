package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalysisOptionalComponentsStep;
import org.scokb.query.TextQuery.Form;
import org.springframework.core.io.ClassPathResource;

/** What {@link TextAnalysis} says, as OpenSearch calls it. */
final class OpenSearchAnalysis {

  private static final String SPELLINGS = "spellings";
  private static final String POSSESSIVE = "possessive";
  private static final String PAIRS = "pairs";
  private static final String LINKED = "linked";
  private static final String[] SPELT = {"lowercase", POSSESSIVE, "asciifolding"};

  private OpenSearchAnalysis() {}

  static void configure(ElasticsearchAnalysisConfigurationContext context) {
    context.charFilter(SPELLINGS).type("mapping").param("mappings", spellings());
    context
        .charFilter(LINKED)
        .type("pattern_replace")
        .param("pattern", TextAnalysis.LINKED)
        .param("replacement", TextAnalysis.LINK);
    context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
    context
        .tokenFilter(PAIRS)
        .type("shingle")
        .param("min_shingle_size", 2)
        .param("max_shingle_size", 2)
        .param("output_unigrams", false)
        .param("token_separator", "");
    words(context, Form.STEM, "porter_stem");
    words(context, Form.SPELT).charFilters(SPELLINGS, LINKED);
    words(context, Form.JOINED, "stop", PAIRS);
    context.normalizer(TextAnalysis.CASELESS).custom().tokenFilters("lowercase", "asciifolding");
  }

  private static ElasticsearchAnalysisOptionalComponentsStep words(
      ElasticsearchAnalysisConfigurationContext context, Form form, String... filters) {
    return context
        .analyzer(form.analyzer())
        .custom()
        .tokenizer("standard")
        .charFilters(SPELLINGS)
        .tokenFilters(Stream.concat(Stream.of(SPELT), Stream.of(filters)).toArray(String[]::new));
  }

  /** {@code "zh" => "j"}, without the quotes that Lucene's own form has. */
  private static String[] spellings() {
    try {
      return new ClassPathResource(TextAnalysis.SPELLINGS)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("\""))
          .map(line -> line.replace("\"", ""))
          .toArray(String[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
