package org.scokb.ingest.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.scokb.extraction.language.WordList;
import org.scokb.vocabulary.Slug;
import org.springframework.util.function.ThrowingSupplier;

/**
 * What is left of a title when everything is taken away in which two articles may word the same
 * title differently: "the Cooperation Program to Counter Terrorism" and "Programme of Cooperation
 * in Countering Terrorism" have one key. The words are those of Krovetz's stemmer (R. Krovetz,
 * Viewing morphology as an inference process, 1993), which gives words that can be read, so that
 * the key makes an id.
 */
final class TitleKey {

  /** The organization that all of this is about; titles put it in or leave it out as they like. */
  private static final Pattern SCO =
      Pattern.compile(
          "\\b(?:SCO|Shanghai Cooperation Organi[sz]ation)\\b(?:['’]s)?|\\b(?:SCO )?member states\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

  private static final Map<String, String> SPELLINGS =
      Map.of(
          "program", "programme",
          "center", "centre",
          "organisation", "organization",
          "defense", "defence",
          "labor", "labour",
          "antidrug", "anti drug",
          "antiterrorist", "anti terrorist",
          "digitalisation", "digitalization",
          "co", "");

  private static final Analyzer WORDS = ThrowingSupplier.of(TitleKey::words).get();

  private TitleKey() {}

  private static Analyzer words() throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("standard")
        .addTokenFilter("lowercase")
        .addTokenFilter("englishPossessive")
        .addTokenFilter("asciiFolding")
        .addTokenFilter("kStem")
        .build();
  }

  /** The key of a title: its words, and the one for the thing itself at the end. */
  static String of(String title) {
    String bare = BRACKETS.matcher(SCO.matcher(title).replaceAll(" ")).replaceAll(" ");
    List<String> words = new ArrayList<>();
    String head = null;
    for (String word : tokens(bare)) {
      if (head == null && WordList.TITLE_HEADS.has(word)) {
        head = word;
      } else if (!WordList.TITLE_JOINING.has(word) && !word.isEmpty()) {
        words.add(word);
      }
    }
    if (head != null) {
      words.add(head);
    }
    String key = String.join(" ", words);
    return Slug.of(key.isBlank() ? title : key).value();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = WORDS.tokenStream("title", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String word = term.toString();
        tokens.add(SPELLINGS.getOrDefault(word, word));
      }
      stream.end();
      return tokens;
    } catch (IOException impossible) {
      throw new UncheckedIOException("A string can be read", impossible);
    }
  }
}
