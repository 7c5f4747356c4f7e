package org.scokb.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scokb.text.Text;

/**
 * Cuts a stretch of the normal view into tokens. A hyphenated word is one token, but for what makes
 * an adjective of a name ("China-led"); the possessive's "'s" is a token of its own.
 */
public final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<glued>\\p{Lu}[\\p{L}\\p{M}]*)(?=-(?:led|proposed|hosted|backed|sponsored|initiated|drafted|chaired|driven|based|made|style)\\b)"
              + "|'[sS]\\b(?!\\p{L})"
              + "|\\d+(?:[.,]\\d+){0,20}(?:st|nd|rd|th)\\b"
              + "|\\d+(?:[.,]\\d+){0,20}"
              + "|(?:\\p{Lu}\\.){2,12}"
              + "|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\d\\u00AD\\u200B-\\u200D]++|['-](?=[\\p{L}\\d])(?!'?[sS]\\b(?<='))){0,60}"
              + "|\\S");

  private Tokenizer() {}

  /** The tokens between two UTF-16 indices of the view. */
  public static List<Token> tokens(Text text, String view, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(view).region(from, to);
    while (matcher.find()) {
      int end = matcher.end();
      String form = matcher.group();
      if (form.length() > 2 && (form.endsWith("'s") || form.endsWith("'S"))) {
        end -= 2;
        add(tokens, text, matcher.start(), end, form.substring(0, form.length() - 2));
        add(tokens, text, end, end + 2, form.substring(form.length() - 2));
      } else {
        add(tokens, text, matcher.start(), end, form);
      }
    }
    return tokens;
  }

  /** The folded words of a lexicon entry, cut as a text is. */
  public static List<String> words(String entry) {
    String view = Normal.of(entry);
    return tokens(new Text(entry), view, 0, view.length()).stream().map(Token::norm).toList();
  }

  private static void add(List<Token> tokens, Text text, int start, int end, String form) {
    tokens.add(new Token(text.span(start, end), form, Normal.fold(form)));
  }
}
