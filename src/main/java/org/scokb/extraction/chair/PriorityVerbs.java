package org.scokb.extraction.chair;

import java.util.List;
import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;

/**
 * Finds the stretches of a sentence that are directions by their verb: "supported enhancing digital
 * ties", "promotes digital trade".
 */
final class PriorityVerbs {

  private static final int LONGEST_DIRECTION = 10;
  private static final int LONGEST_FIELD = 12;

  private final Directions reader;
  private final Set<String> verbs;
  private final Set<String> directions;
  private final Set<String> ends;
  private final Set<String> fields;
  private final Set<String> single;

  PriorityVerbs(Lexicon lexicon, Directions reader) {
    this.reader = reader;
    this.verbs = lexicon.words("priority_verbs");
    this.directions = lexicon.words("direction_verbs");
    this.ends = lexicon.words("direction_ends");
    this.fields = lexicon.words("field_verbs");
    this.single = lexicon.words("single_things");
  }

  /** Adds what a verb at a token makes a direction. */
  void read(Sentence sentence, int verb, List<Stretch> found) {
    boolean takesField = fields.contains(sentence.norm(verb));
    if (takesField || verbs.contains(sentence.norm(verb))) {
      readDirection(sentence, verb, found);
    }
    if (takesField) {
      readField(sentence, verb, found);
    }
  }

  /** Where a list behind a colon ends at the latest: semicolons part its items. */
  int listEnd(Sentence sentence, int from) {
    int to = end(sentence, from);
    while (sentence.reads(to, ";")) {
      to = end(sentence, to + 1);
    }
    return to;
  }

  /** Where directions that begin at a token end at the latest. */
  int end(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size()
        && !sentence.readsAny(to, ";", "\"")
        && !ends.contains(sentence.norm(to))) {
      to++;
    }
    return to;
  }

  /** "Supported enhancing digital ties": a verb of taking up, and one that makes a direction. */
  private void readDirection(Sentence sentence, int verb, List<Stretch> found) {
    int direction = verb + 1;
    int limit = Math.min(sentence.size(), verb + 6);
    while (direction < limit && !directions.contains(sentence.norm(direction))) {
      if (sentence.token(direction).isPunctuation() || isNamed(sentence, direction)) {
        return;
      }
      direction++;
    }
    if (direction >= limit) {
      return;
    }
    int to = direction + 1;
    while (to < sentence.size()
        && to - direction < LONGEST_DIRECTION
        && !sentence.token(to).isPunctuation()
        && !ends.contains(sentence.norm(to))
        && !isNamed(sentence, to)) {
      if (sentence.reads(to, "and")
          && to + 1 < sentence.size()
          && directions.contains(sentence.norm(to + 1))) {
        direction = to;
      }
      to++;
    }
    found.add(new Stretch(verb + 1, to));
  }

  /** "Promotes digital trade": a field itself, and no single thing in it; or a list of fields. */
  private void readField(Sentence sentence, int verb, List<Stretch> found) {
    int list = reader.listEnd(sentence, verb + 1, end(sentence, verb + 1));
    if (list > verb + 1) {
      found.add(new Stretch(verb + 1, list));
      return;
    }
    int to = verb + 1;
    while (to < sentence.size()
        && to - verb <= LONGEST_FIELD
        && !ends.contains(sentence.norm(to))
        && (!sentence.token(to).isPunctuation() || sentence.reads(to, ","))) {
      boolean stop =
          isNamed(sentence, to)
              || single.contains(sentence.norm(to))
              || sentence.readsAny(to, "the", "a", "an", "to");
      if (stop && to - verb <= 3) {
        return;
      }
      if (stop) {
        break;
      }
      to++;
    }
    found.add(new Stretch(verb + 1, to));
  }

  private static boolean isNamed(Sentence sentence, int i) {
    return sentence.token(i).isCapitalised() && sentence.mentionAt(i) == null;
  }
}
