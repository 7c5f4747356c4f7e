package org.scokb.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.query.Highlight.Place;

/**
 * Finds where in its texts an entity meets a question: the very words that the query's leaves
 * accept. The question is taken apart once, and each text parted into words once.
 */
record Highlighter(List<Sought> needed, List<Sought> welcome) {

  /** Texts besides the title that are shown of one entity. */
  private static final int MOST_TEXTS = 3;

  /** Sentences that are weighed for that: a common word is in most of a long article's. */
  private static final int MOST_WEIGHED = 12;

  /** Some 25 bytes are kept for a character: in all, a twentieth of the memory. */
  private static final long MOST_CHARACTERS = Runtime.getRuntime().maxMemory() / 500;

  /**
   * The words of texts that questions have met, kept for the next one: to part a text is most of
   * what it costs to show where it is met.
   */
  private static final LoadingCache<String, List<TextAnalysis.Word>> PARTED =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String text, List<TextAnalysis.Word> words) -> text.length())
          .build(TextAnalysis::wordsInPlace);

  /** The sentences of the entities' own texts, kept likewise. */
  private static final LoadingCache<OwnText, List<OwnText>> SENTENCES =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((OwnText own, List<OwnText> sentences) -> own.text().length())
          .build(OwnText::sentences);

  static Highlighter of(TextQuery query) {
    return new Highlighter(sought(query, true), sought(query, false));
  }

  private static List<Sought> sought(TextQuery query, boolean needed) {
    return query.clauses().stream()
        .filter(clause -> clause.needed() == needed)
        .map(Sought::new)
        .toList();
  }

  List<Highlight> of(String title, Stream<String> words, @Nullable OwnText own) {
    return Stream.of(
            highlight("title", title),
            words.distinct().flatMap(text -> highlight("text", text)).limit(MOST_TEXTS),
            own == null ? Stream.<Highlight>empty() : sentences(own))
        .flatMap(some -> some)
        .toList();
  }

  /** The sentences that meet most of the question, in the order of the text. */
  private Stream<Highlight> sentences(OwnText own) {
    return SENTENCES.get(own).stream()
        .flatMap(sentence -> highlight("text", sentence.text()).map(sentence::placed))
        .limit(MOST_WEIGHED)
        .sorted(Comparator.comparing(found -> -found.spans().size()))
        .limit(MOST_TEXTS)
        .sorted(Comparator.comparing(Highlight::start));
  }

  /** What may be missing, as "the" may, is shown beside what was found, and not by itself. */
  private Stream<Highlight> highlight(String name, String text) {
    List<TextAnalysis.Word> words = PARTED.get(text);
    List<Place> found = new ArrayList<>();
    needed.forEach(each -> each.find(words, found));
    if (found.isEmpty()) {
      return Stream.empty();
    }
    welcome.forEach(each -> each.find(words, found));
    List<Place> inCodePoints =
        apart(found).stream()
            .map(
                place -> {
                  int start = text.codePointCount(0, place.start());
                  return new Place(start, start + text.codePointCount(place.start(), place.end()));
                })
            .toList();
    return Stream.of(new Highlight(name, text, inCodePoints, null, null));
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
}
