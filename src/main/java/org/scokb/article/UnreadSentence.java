package org.scokb.article;

import org.scokb.text.Span;
import org.scokb.text.Text;

/** What a response holds of a sentence that gave no fact. */
public record UnreadSentence(int start, int end, String exact) {

  public static UnreadSentence of(Text text, Span span) {
    return new UnreadSentence(span.start(), span.end(), text.exact(span));
  }
}
