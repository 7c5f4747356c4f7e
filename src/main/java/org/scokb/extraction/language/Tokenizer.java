package org.scokb.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scokb.text.Text;

/**
 * Cuts a stretch of the normal view into tokens, as Universal Dependencies does, by which the
 * tagger was trained: the possessive's "'s" and what is drawn to a verb ("is" "n't", "we" "'ll")
 * are tokens of their own. A hyphenated word is one token, but for what makes an adjective of a
 * name ("China-led").
 */
public final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          """
          \\p{Lu}[\\p{L}\\p{M}]* (?=-(?:led|proposed|hosted|backed|sponsored|initiated|drafted|chaired|driven|based|made|style)\\b)
          | '[sS]\\b(?!\\p{L})
          | \\(SCO\\)
          | \\d+(?:[.,]\\d+){0,20} (?:st|nd|rd|th)\\b
          | \\d+(?:[.,]\\d+){0,20}
          | (?:\\p{Lu}\\.){2,12}
          | [\\p{L}\\p{M}]
            (?:[\\p{L}\\p{M}\\d\\u00AD\\u200B-\\u200D]++ | ['-](?=[\\p{L}\\d])(?!'?[sS]\\b(?<='))){0,60}
          | \\S
          """,
          Pattern.COMMENTS);

  /** What is drawn to a word, and a token of its own. */
  private static final List<String> CLITICS = List.of("n't", "'s", "'ll", "'ve", "'re", "'d", "'m");

  /** Verbs that are cut short there, and what says nothing after the name that it stands for. */
  private static final Map<String, String> CUT =
      Map.of("won't", "will", "can't", "can", "(SCO)", "");

  private Tokenizer() {}

  /** The tokens between two UTF-16 indices of the view. */
  public static List<Token> tokens(Text text, String view, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(view).region(from, to);
    while (matcher.find()) {
      String word = matcher.group();
      String drawn = CLITICS.stream().filter(each -> ends(word, each)).findFirst().orElse("");
      String stem = word.substring(0, word.length() - drawn.length());
      add(tokens, text, matcher.start(), stem, CUT.getOrDefault(word, Normal.fold(stem)));
      add(tokens, text, matcher.start() + stem.length(), word.substring(stem.length()), drawn);
    }
    return tokens;
  }

  private static boolean ends(String word, String clitic) {
    int stem = word.length() - clitic.length();
    return stem > 0 && word.regionMatches(true, stem, clitic, 0, clitic.length());
  }

  /** What can't be seen, such as a soft hyphen by itself, is no token. */
  private static void add(List<Token> tokens, Text text, int start, String form, String norm) {
    if (!norm.isEmpty()) {
      tokens.add(new Token(text.span(start, start + form.length()), form, norm));
    }
  }

  /** The tokens of a lexicon entry, cut as a text is. */
  static List<Token> tokens(String entry) {
    return tokens(new Text(entry), Normal.of(entry), 0, entry.length());
  }

  /** The folded words of a lexicon entry. */
  public static List<String> words(String entry) {
    return tokens(entry).stream().map(Token::norm).toList();
  }
}
