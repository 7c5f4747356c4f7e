package org.scokb.extraction.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;

/**
 * A pattern over the words of a sentence, ready to be looked for. {@link PatternReader} tells how
 * it is written; of all ways in which it fits at a token, the one that takes most where it may
 * repeat, and the first of its alternatives, counts. Has no state; safe for use by many threads.
 */
public final class TokenPattern {

  private final Search.Step start;
  private final Needs needs;
  private final List<String> names;

  TokenPattern(Search.Step start, Needs needs, List<String> names) {
    this.start = start;
    this.needs = needs;
    this.names = List.copyOf(names);
  }

  Needs needs() {
    return needs;
  }

  public @Nullable Match at(Sentence sentence, Chunks chunks, int from) {
    int[] found = search(new Searched(sentence, chunks)).at(start, from);
    return found == null ? null : match(sentence, found);
  }

  /** The token after what fits at a token; -1 where nothing does. */
  int end(Searched in, int from) {
    return start.run(search(in), from);
  }

  /** Whether it fits anywhere in a sentence that has no stretches. */
  public boolean isIn(Sentence sentence) {
    return !find(sentence, Chunks.NONE).isEmpty();
  }

  /** Each place where it fits, without overlap, from left to right. */
  public List<Match> find(Sentence sentence, Chunks chunks) {
    return find(new Searched(sentence, chunks));
  }

  List<Match> find(Searched in) {
    Sentence sentence = in.sentence();
    if (!needs.areMetBy(sentence)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    Search search = search(in);
    for (int i = 0; i < sentence.size(); i++) {
      int[] found = search.at(start, i);
      if (found != null) {
        matches.add(match(sentence, found));
        i = Math.max(i, found[1] - 1);
      }
    }
    return matches;
  }

  private Search search(Searched in) {
    return new Search(in, 2 * (names.size() + 1), -1);
  }

  private Match match(Sentence sentence, int[] slots) {
    Map<String, Match.Range> captures = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int from = slots[2 * i + 2];
      int to = slots[2 * i + 3];
      if (from >= 0 && to >= from) {
        captures.put(names.get(i), new Match.Range(from, to));
      }
    }
    return new Match(sentence, slots[0], slots[1], captures);
  }
}
