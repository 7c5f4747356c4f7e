package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.scokb.query.Highlight.Place;

/** Finds where in its texts an entity meets a question. */
class Highlighter {

  /** Texts besides the title that are shown of one entity. */
  private static final int MOST_TEXTS = 3;

  /** Texts that are looked at for that: a state may have thousands of quotes. */
  private static final int MOST_LOOKED_AT = 200;

  private final TextQuery query;
  private final UnifiedHighlighter places =
      new UnifiedHighlighter(
          UnifiedHighlighter.builderWithoutSearcher(TextAnalysis.BY_FIELD)
              // Each word by itself: one may be in the title, another in a quote.
              .withWeightMatches(false)
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withBreakIterator(WholeBreakIterator::new)
              .withFormatter(new Places()));

  Highlighter(TextQuery query) {
    this.query = query;
  }

  List<Highlight> of(String title, Stream<String> words) {
    Stream<Highlight> inTitle =
        highlight(
            "title", title, List.of(Fields.TITLE, Fields.TITLE_AS_SPELT, Fields.TITLE_JOINED));
    Stream<Highlight> elsewhere =
        words
            .distinct()
            .limit(MOST_LOOKED_AT)
            .flatMap(
                text ->
                    highlight(
                        "text",
                        text,
                        List.of(Fields.WORDS, Fields.WORDS_AS_SPELT, Fields.WORDS_JOINED)))
            .limit(MOST_TEXTS);
    return Stream.concat(inTitle, elsewhere).toList();
  }

  private Stream<Highlight> highlight(String name, String text, List<String> fields) {
    List<Place> found = new ArrayList<>();
    for (String field : fields) {
      found.addAll(places(field, text));
    }
    if (found.isEmpty()) {
      return Stream.empty();
    }
    List<Place> inCodePoints =
        apart(found).stream()
            .map(
                place -> {
                  int start = text.codePointCount(0, place.start());
                  return new Place(start, start + text.codePointCount(place.start(), place.end()));
                })
            .toList();
    return Stream.of(new Highlight(name, text, inCodePoints));
  }

  @SuppressWarnings("unchecked")
  private List<Place> places(String field, String text) {
    try {
      Object found = places.highlightWithoutSearcher(field, query.lucene(), text, 1);
      return found == null ? List.of() : (List<Place>) found;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** The same places in order, those that overlap as one. */
  private static List<Place> apart(List<Place> places) {
    List<Place> apart = new ArrayList<>();
    for (Place next :
        places.stream()
            .sorted(Comparator.comparingInt(Place::start).thenComparingInt(Place::end))
            .toList()) {
      Place last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last == null || next.start() >= last.end()) {
        apart.add(next);
      } else if (next.end() > last.end()) {
        apart.set(apart.size() - 1, new Place(last.start(), next.end()));
      }
    }
    return apart;
  }

  /** Hands matches over as they are, instead of text with marks. */
  private static class Places extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String content) {
      List<Place> places = new ArrayList<>();
      for (Passage passage : passages) {
        for (int at = 0; at < passage.getNumMatches(); at++) {
          places.add(new Place(passage.getMatchStarts()[at], passage.getMatchEnds()[at]));
        }
      }
      return places;
    }
  }
}
