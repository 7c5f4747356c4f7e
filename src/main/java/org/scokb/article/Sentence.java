package org.scokb.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.scokb.text.Span;

/** Where a sentence stands in its article. */
@Embeddable
record Sentence(@Column(name = "span_start") int start, @Column(name = "span_end") int end) {

  static Sentence of(Span span) {
    return new Sentence(span.start(), span.end());
  }

  Span span() {
    return new Span(start, end);
  }
}
