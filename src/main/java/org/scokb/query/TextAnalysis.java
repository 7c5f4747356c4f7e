package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;

/**
 * How texts and questions become words. A hyphen parts words as a space does, words that one writer
 * joins and another doesn't are met by {@link #JOINED}, and names that are transliterated in
 * several ways, or stand in Cyrillic, by the letters in {@code search/spellings.txt}.
 */
final class TextAnalysis {

  /** English words, whatever their ending: plurals, possessives and accents don't count. */
  static final String ENGLISH = "english";

  /** Words with their endings; accents and possessives don't count. */
  static final String AS_SPELT = "as-spelt";

  /**
   * Each two neighbours as one word: "anti-drug" as "antidrug", "co-operation" as "cooperation".
   */
  static final String JOINED = "joined";

  /** A whole name, upper and lower case and accents alike: for order. */
  static final String CASELESS = "caseless";

  /** Keeps a phrase from being found across two texts of one entity. */
  private static final int GAP = 100;

  private static final Analyzer ENGLISH_ANALYZER = english();
  private static final Analyzer AS_SPELT_ANALYZER = asSpelt();
  private static final Analyzer JOINED_ANALYZER = joined();

  /** Each text field of an index with its own. */
  static final Analyzer BY_FIELD =
      new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
          if (Fields.isAsSpelt(field)) {
            return AS_SPELT_ANALYZER;
          }
          return Fields.isJoined(field) ? JOINED_ANALYZER : ENGLISH_ANALYZER;
        }
      };

  private TextAnalysis() {}

  static void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(ENGLISH).instance(ENGLISH_ANALYZER);
    context.analyzer(AS_SPELT).instance(AS_SPELT_ANALYZER);
    context.analyzer(JOINED).instance(JOINED_ANALYZER);
    context.normalizer(CASELESS).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
  }

  /** The words of a text, as they are spelt. */
  static List<String> words(String text) {
    return analyze(Fields.TITLE_AS_SPELT, text);
  }

  /** The form of a word that counts, whatever its ending. */
  static List<String> stems(String text) {
    return analyze(Fields.TITLE, text);
  }

  /**
   * A word and where it stands.
   *
   * @param spelt the word as it is spelt
   * @param stem its form that counts, whatever its ending
   * @param start its first character
   * @param end the one after its last
   */
  record Word(String spelt, String stem, int start, int end) {}

  /** The words of a text in their places. */
  static List<Word> wordsInPlace(String text) {
    Iterator<String> stems = stems(text).iterator();
    List<Word> words = new ArrayList<>();
    analyze(
        Fields.TITLE_AS_SPELT,
        text,
        (word, place) ->
            words.add(new Word(word, stems.next(), place.startOffset(), place.endOffset())));
    return words;
  }

  private static List<String> analyze(String field, String text) {
    List<String> words = new ArrayList<>();
    analyze(field, text, (word, place) -> words.add(word));
    return words;
  }

  private static void analyze(
      String field, String text, BiConsumer<String, OffsetAttribute> taker) {
    try (TokenStream stream = BY_FIELD.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        taker.accept(term.toString(), place);
      }
      stream.end();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static Analyzer english() {
    try {
      return plain().addTokenFilter("porterStem").build();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static Analyzer asSpelt() {
    try {
      return plain().build();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static Analyzer joined() {
    try {
      // Without articles and the like, so that "a board" isn't "aboard".
      return plain()
          .addTokenFilter("stop")
          .addTokenFilter(
              "shingle",
              "minShingleSize",
              "2",
              "maxShingleSize",
              "2",
              "outputUnigrams",
              "false",
              "tokenSeparator",
              "")
          .build();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static CustomAnalyzer.Builder plain() throws IOException {
    return CustomAnalyzer.builder(new ClasspathResourceLoader(TextAnalysis.class.getClassLoader()))
        .withPositionIncrementGap(GAP)
        .addCharFilter("mapping", "mapping", "search/spellings.txt")
        .withTokenizer("standard")
        .addTokenFilter("lowercase")
        .addTokenFilter("englishPossessive")
        .addTokenFilter("asciiFolding");
  }
}
