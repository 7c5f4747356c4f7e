package org.scokb.article;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.text.Span;
import org.scokb.text.Text;

/**
 * Every place where some words stand in an article, in the order of its text, those that overlap
 * too. There may be as many as the text has characters: only those that are looked at are
 * described.
 */
final class Occurrences extends AbstractList<QuoteRepresentation> {

  private final String article;
  private final Text text;
  private final String exact;
  private final List<Statement> claims;
  private final int[] starts;

  /**
   * @param exact the words, at least one character
   * @param claims what the article says, in the order of the text
   */
  Occurrences(Article article, String exact, List<Statement> claims) {
    this.article = article.id();
    this.text = new Text(article.text());
    this.exact = exact;
    this.claims = claims;
    this.starts =
        IntStream.iterate(
                article.text().indexOf(exact),
                start -> start >= 0,
                start -> article.text().indexOf(exact, start + 1))
            .toArray();
  }

  @Override
  public QuoteRepresentation get(int index) {
    int start = starts[index];
    Span place = text.span(start, start + exact.length());
    List<QuoteRepresentation.Fact> facts =
        claims.stream()
            .filter(claim -> span(claim).overlaps(place))
            .map(QuoteRepresentation.Fact::of)
            .distinct()
            .toList();
    return QuoteRepresentation.of(Evidence.of(article, text, place), facts);
  }

  private static Span span(Statement claim) {
    Evidence evidence = Objects.requireNonNull(claim.evidence());
    return new Span(evidence.start(), evidence.end());
  }

  @Override
  public int size() {
    return starts.length;
  }
}
