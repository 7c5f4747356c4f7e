package org.scokb.curation;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.text.Text;

/**
 * Words of an article, found again in whatever version of it: a text quote selector of the W3C Web
 * Annotation Data Model (section 4.2.4), with the code point at which it was when it was made, for
 * words that stand in several places alike.
 */
public record Selector(
    String article,
    String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable Integer start) {

  public static Selector of(String article, Text text, Span span) {
    return new Selector(
        article, text.exact(span), text.prefix(span), text.suffix(span), span.start());
  }

  /**
   * Where the words stand: between most of what stood around them, then as near as can be to where
   * they were; {@code null} where they stand nowhere.
   */
  @Nullable Span in(Text text) {
    String whole = text.toString();
    return IntStream.iterate(
            whole.indexOf(exact), at -> at >= 0, at -> whole.indexOf(exact, at + 1))
        .boxed()
        .max(
            Comparator.comparing((Integer at) -> around(whole, at))
                .thenComparing(
                    at ->
                        -Math.abs(
                            text.span(at, at + exact.length()).start()
                                - Objects.requireNonNullElse(start, 0))))
        .map(at -> text.span(at, at + exact.length()))
        .orElse(null);
  }

  /** How many characters around a place are those that stood around the words. */
  private int around(String text, int at) {
    String prefix = Objects.requireNonNullElse(this.prefix, "");
    String suffix = Objects.requireNonNullElse(this.suffix, "");
    int end = at + exact.length();
    IntStream before =
        IntStream.range(0, Math.min(prefix.length(), at))
            .takeWhile(i -> text.charAt(at - 1 - i) == prefix.charAt(prefix.length() - 1 - i));
    IntStream after =
        IntStream.range(0, Math.min(suffix.length(), text.length() - end))
            .takeWhile(i -> text.charAt(end + i) == suffix.charAt(i));
    return Math.toIntExact(before.count() + after.count());
  }
}
