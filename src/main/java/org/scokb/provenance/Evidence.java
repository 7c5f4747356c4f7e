package org.scokb.provenance;

import java.util.List;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;

/**
 * The quote that backs a claim, and where it stands: a text position selector and a text quote
 * selector of the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5) in one.
 */
public record Evidence(
    String article,
    int start,
    int end,
    String exact,
    String prefix,
    String suffix,
    List<Property> properties) {

  /** The most code points before and after the quote. */
  private static final int AROUND = 300;

  /** Where the quote stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** The evidence at a span of an article's text, with a few words around it. */
  public static Evidence of(String article, Text text, Span span) {
    return of(article, text, span, text.prefix(span), text.suffix(span));
  }

  /** The evidence at a span of an article's text, with the sentence around it. */
  public static Evidence of(String article, Text text, Span span, Span sentence) {
    int from = Math.max(sentence.start(), span.start() - AROUND);
    int to = Math.min(sentence.end(), span.end() + AROUND);
    return of(article, text, span, text.between(from, span.start()), text.between(span.end(), to));
  }

  private static Evidence of(String article, Text text, Span span, String prefix, String suffix) {
    return new Evidence(
        article, span.start(), span.end(), text.exact(span), prefix, suffix, List.of());
  }
}
