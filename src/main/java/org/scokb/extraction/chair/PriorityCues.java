package org.scokb.extraction.chair;

import java.util.List;
import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
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
  record Found(List<Stretch> stretches, boolean announced, boolean counted) {}

  private final Rules<Boolean> rules = Rules.load("priorities", Boolean.class);
  private final Directions fields;
  private final Phrases<String> promises = Lexicon.phrases("priority_promises", "field_verbs");
  private final Set<String> denials = Lexicon.words("chair_denials");

  PriorityCues(Directions fields) {
    this.fields = fields;
  }

  Found read(Sentence sentence) {
    List<Rules.Found<Boolean>> found =
        rules
            .find(sentence, Chunks.NONE)
            .filter(each -> !isDenied(sentence, each.match().range("cue").from()))
            .toList();
    List<Stretch> stretches = new java.util.ArrayList<>();
    for (Rules.Found<Boolean> each : found) {
      Match.Range range = each.match().range("fields");
      stretches.add(new Stretch(range.from(), range.to()));
    }
    for (Phrases.Match<String> promise : promises.find(sentence.tokens())) {
      int end = fields.listEnd(sentence, promise.to(), sentence.size());
      if (end > promise.to() && !isDenied(sentence, promise.from())) {
        stretches.add(new Stretch(promise.to(), end));
      }
    }
    return new Found(
        stretches,
        found.stream().anyMatch(each -> each.rule().yields()),
        found.stream().anyMatch(each -> each.match().get("count").isPresent()));
  }

  private boolean isDenied(Sentence sentence, int cue) {
    for (int i = Math.max(0, cue - NEAR); i < cue; i++) {
      if (denials.contains(sentence.norm(i)) && !sentence.reads(i + 1, "only")) {
        return true;
      }
    }
    return false;
  }
}
