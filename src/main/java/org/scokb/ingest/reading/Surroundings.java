package org.scokb.ingest.reading;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.scokb.provenance.Evidence;
import org.scokb.text.Span;
import org.scokb.text.Text;

/** What stands around the quotes of an article: the sentences that they are in. */
class Surroundings {

  private final String article;
  private final Text text;
  private final NavigableMap<Integer, Span> sentences = new TreeMap<>();

  Surroundings(String article, Text text, List<Span> sentences) {
    this.article = article;
    this.text = text;
    sentences.forEach(sentence -> this.sentences.put(sentence.start(), sentence));
  }

  /** The quote at a span, between the ends of its sentence where it is in one. */
  Evidence evidence(Span span) {
    Map.Entry<Integer, Span> first = sentences.floorEntry(span.start());
    Map.Entry<Integer, Span> last = sentences.lowerEntry(span.end());
    return first == null || last == null || first.getValue().end() < span.start()
        ? Evidence.of(article, text, span)
        : Evidence.of(article, text, span, first.getValue().cover(last.getValue()).cover(span));
  }
}
