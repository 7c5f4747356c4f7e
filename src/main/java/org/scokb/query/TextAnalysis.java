package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.IOFunction;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalysisOptionalComponentsStep;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.scokb.query.TextQuery.Form;
import org.springframework.core.io.ClassPathResource;

/**
 * How texts and questions become words. A hyphen parts words as a space does, words that one writer
 * joins and another doesn't are met by {@link Form#JOINED}, and names that are transliterated in
 * several ways, or stand in Cyrillic, by the letters in {@code search/spellings.txt}.
 */
final class TextAnalysis {

  /** A whole name, upper and lower case and accents alike: for order. */
  static final String CASELESS = "caseless";

  /** Keeps a phrase from being found across two texts of one entity. */
  private static final int GAP = 100;

  /** A resource: letters that stand for others. */
  private static final String SPELLINGS = "search/spellings.txt";

  /** A word before a hyphen, which begins where no other does, and the one behind it. */
  private static final String LINKED =
      "(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]++)[-\\u2010\\u2011](?=([\\p{L}\\p{N}]++))";

  /** The word, and both as one. */
  private static final String LINK = "$1 $1$2 ";

  private static final Analyzer SPELT = words(spelt -> spelt);

  /** Each word twice, as it is spelt and then without its ending. */
  private static final Analyzer IN_BOTH_FORMS =
      words(spelt -> spelt.addTokenFilter("keywordRepeat").addTokenFilter("porterStem"));

  /** Pairs are without articles and the like, so that "a board" isn't "aboard". */
  private static final Map<Form, Analyzer> INDEXED =
      Map.of(
          Form.STEM,
          words(spelt -> spelt.addTokenFilter("porterStem")),
          Form.SPELT,
          words(
              spelt ->
                  spelt.addCharFilter("patternReplace", "pattern", LINKED, "replacement", LINK)),
          Form.JOINED,
          words(
              spelt ->
                  spelt
                      .addTokenFilter("stop")
                      .addTokenFilter("shingle", "outputUnigrams", "false", "tokenSeparator", "")));

  private TextAnalysis() {}

  /** What makes words of a text in one of the forms that are indexed. */
  static Analyzer of(Form form) {
    return Objects.requireNonNull(INDEXED.get(form));
  }

  static void configure(LuceneAnalysisConfigurationContext context) {
    INDEXED.forEach((form, analyzer) -> context.analyzer(form.name()).instance(analyzer));
    context.normalizer(CASELESS).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
  }

  /** The words of a text, as they are spelt. */
  static List<String> words(String text) {
    return words(SPELT, text);
  }

  /** The form of a word that counts, whatever its ending. */
  static List<String> stems(String text) {
    return words(of(Form.STEM), text);
  }

  /**
   * A word and where it stands, from its first character to the one after its last.
   *
   * @param stem its form that counts, whatever its ending
   * @param stop whether it is one like "the"
   */
  record Word(String spelt, String stem, int start, int end, boolean stop) {}

  /** The words of a text in their places. */
  static List<Word> wordsInPlace(String text) {
    List<Word> words = new ArrayList<>();
    for (Iterator<Token> tokens = tokens(IN_BOTH_FORMS, text).iterator(); tokens.hasNext(); ) {
      String spelt = tokens.next().word();
      Token last = tokens.next();
      String stem = last.word().equals(spelt) ? spelt : last.word();
      words.add(new Word(spelt, stem, last.start(), last.end(), TextQuery.isStopWord(spelt)));
    }
    return words;
  }

  private static List<String> words(Analyzer analyzer, String text) {
    return tokens(analyzer, text).stream().map(Token::word).toList();
  }

  private record Token(String word, int start, int end) {}

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
      return tokens;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** Words as they are spelt, and what more is made of them. */
  private static Analyzer words(IOFunction<CustomAnalyzer.Builder, CustomAnalyzer.Builder> more) {
    try {
      return more.apply(
              CustomAnalyzer.builder(
                      new ClasspathResourceLoader(TextAnalysis.class.getClassLoader()))
                  .withPositionIncrementGap(GAP)
                  .addCharFilter("mapping", "mapping", SPELLINGS)
                  .withTokenizer("standard")
                  .addTokenFilter("lowercase")
                  .addTokenFilter("englishPossessive")
                  .addTokenFilter("asciiFolding"))
          .build();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** The same as OpenSearch calls it. */
  static void configure(ElasticsearchAnalysisConfigurationContext context) {
    context.charFilter("spellings").type("mapping").param("mappings", spellings());
    context
        .charFilter("linked")
        .type("pattern_replace")
        .param("pattern", LINKED)
        .param("replacement", LINK);
    context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
    context
        .tokenFilter("pairs")
        .type("shingle")
        .param("output_unigrams", false)
        .param("token_separator", "");
    words(context, Form.STEM, "porter_stem");
    words(context, Form.SPELT).charFilters("spellings", "linked");
    words(context, Form.JOINED, "stop", "pairs");
    context.normalizer(CASELESS).custom().tokenFilters("lowercase", "asciifolding");
  }

  private static ElasticsearchAnalysisOptionalComponentsStep words(
      ElasticsearchAnalysisConfigurationContext context, Form form, String... more) {
    Stream<String> spelt = Stream.of("lowercase", "possessive", "asciifolding");
    return context
        .analyzer(form.name())
        .custom()
        .tokenizer("standard")
        .charFilters("spellings")
        .tokenFilters(Stream.concat(spelt, Stream.of(more)).toArray(String[]::new));
  }

  /** {@code "zh" => "j"}, without the quotes that Lucene's own form has. */
  private static String[] spellings() {
    try {
      return new ClassPathResource(SPELLINGS)
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
