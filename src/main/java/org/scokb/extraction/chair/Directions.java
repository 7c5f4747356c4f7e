package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/**
 * Reads which fields a stretch of a sentence names as such, as directions of work do. A field that
 * only stands in the name of a single thing ("a bank of seeds") is none.
 */
final class Directions {

  /**
   * A field that is named.
   *
   * @param topic the topic it belongs to
   * @param from its first token
   * @param to the token after its last
   */
  record Field(String topic, int from, int to) {}

  private final Phrases<List<String>> topics = Lexicon.topics();
  private final Set<String> none = Lexicon.words("no_direction_words");
  private final Set<String> single = Lexicon.words("single_things");

  /**
   * @param item whether the stretch is one item of a list, which a single thing in it speaks for
   */
  List<Field> fields(Sentence sentence, int from, int to, boolean item) {
    List<Field> fields = new ArrayList<>();
    boolean[] things = singleThings(sentence, from, to, item);
    for (int i = from; i < to; ) {
      Phrases.Match<List<String>> match = things[i - from] ? null : topics.at(sentence.tokens(), i);
      if (match == null || match.to() > to) {
        i++;
        continue;
      }
      if (isDirection(sentence, match)) {
        fields.add(new Field(match.value().get(0), match.from(), match.to()));
      }
      i = match.to();
    }
    return fields;
  }

  /**
   * The end of a list of fields, of which commas or "and" part at least two; the first token where
   * there is no such list. It ends where someone else comes in.
   */
  int listEnd(Sentence sentence, int from, int limit) {
    int named = 0;
    int start = from;
    int end = from;
    for (int i = from; i <= limit; i++) {
      if (i < limit && !parts(sentence, i)) {
        continue;
      }
      if (i > start) {
        if (start > from && isSubject(sentence, start)) {
          break;
        }
        boolean field =
            !fields(sentence, start, i, false).isEmpty() && !namesThing(sentence, start, i);
        if (!field && named == 0) {
          return from;
        }
        named += field ? 1 : 0;
        end = field ? i : end;
      }
      start = i + 1;
    }
    return named > 1 ? end : from;
  }

  /** Whether an item holds a word for a single thing, or a name that is none of the gazetteers. */
  private boolean namesThing(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean name =
          i > from
              && sentence.token(i).isCapitalised()
              && sentence.mentionAt(i) == null
              && topics.at(sentence.tokens(), i) == null;
      if (name || single.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(Sentence sentence, int i) {
    return sentence.readsAny(i, ",", ";", "and", "plus", "then");
  }

  /** "… grain, and Kazakhstan offered …", "… transit and he left". */
  private static boolean isSubject(Sentence sentence, int i) {
    return sentence.isNamed(i, Mention.Kind.COUNTRY)
        || sentence.readsAny(
            i, "it", "he", "she", "they", "we", "i", "which", "who", "but", "that");
  }

  /** Items of a list that are one undertaking, such as "a meeting of transport ministers". */
  private boolean[] singleThings(Sentence sentence, int from, int to, boolean item) {
    boolean[] marks = new boolean[Math.max(0, to - from)];
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean parts =
          i == to
              || sentence.reads(i, ";")
              || !item && (sentence.reads(i, ",") || sentence.reads(i, "and"));
      if (parts) {
        boolean article = item || sentence.reads(start, "a") || sentence.reads(start, "an");
        for (int k = start; article && k < Math.min(i, start + 7); k++) {
          if (single.contains(sentence.norm(k))) {
            Arrays.fill(marks, start - from, fieldsOf(sentence, k, i) - from, true);
          }
        }
        start = i + 1;
      }
    }
    return marks;
  }

  /** "Projects in the areas of transport and energy": where what a thing is about is told apart. */
  private static int fieldsOf(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .filter(
            i -> sentence.readsAny(i, "areas", "fields", "spheres") && sentence.reads(i + 1, "of"))
        .findFirst()
        .orElse(to);
  }

  private boolean isDirection(Sentence sentence, Phrases.Match<List<String>> match) {
    String words = Normal.fold(sentence.words(match.from(), match.to()));
    Mention mention = sentence.mentionAt(match.from());
    boolean named =
        sentence.token(match.from()).isCapitalised()
            && sentence.readsAny(match.to(), "of", "for")
            && match.to() + 1 < sentence.size()
            && sentence.token(match.to() + 1).isCapitalised();
    return !none.contains(words)
        && !named
        && (mention == null || mention.kind() == Mention.Kind.COUNTRY);
  }
}
