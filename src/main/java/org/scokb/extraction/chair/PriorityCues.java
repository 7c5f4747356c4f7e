package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.List;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;

/**
 * Finds the stretches of a sentence that say what someone's work is directed at, by the patterns of
 * {@code priorities.yml}, and by verbs that promise much else too, of which a list of fields
 * counts.
 */
final class PriorityCues {

  /** How far before a cue it may be denied. */
  private static final int NEAR = 3;

  /**
   * @param stretches where directions are named
   * @param announced whether a noun or phrase announces them, so that a list may follow
   * @param counted whether it only says how many there are: "three things"
   */
  record Found(List<Match.Range> stretches, boolean announced, boolean counted) {}

  private final Rules<Boolean> rules = Rules.load("priorities", Boolean.class);
  private final FieldLists lists;

  PriorityCues(FieldLists lists) {
    this.lists = lists;
  }

  Found read(Sentence sentence) {
    List<Match.Range> stretches = new ArrayList<>();
    boolean announced = false;
    boolean counted = false;
    for (Rules.Found<Boolean> found : rules.find(sentence, Chunks.NONE).toList()) {
      if (!isDenied(sentence, found.match().range("cue").from())) {
        stretches.add(found.match().range("fields"));
        announced |= found.rule().yields();
        counted |= found.match().get("count").isPresent();
      }
    }
    for (Phrases.Match<String> promise : WordList.PROMISES.phrases().find(sentence.tokens())) {
      stretches.add(new Match.Range(promise.to(), lists.end(sentence, promise.to())));
    }
    return new Found(stretches, announced, counted);
  }

  private boolean isDenied(Sentence sentence, int cue) {
    return sentence.readsWithin(cue - NEAR, cue, WordList.CHAIR_DENIALS);
  }
}
