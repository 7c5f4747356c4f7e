package org.scokb.extraction.organization;

import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;

/** Finds institutions by how their names are built, by the pattern of {@code institutions.yml}. */
final class InstitutionReader {

  /**
   * A name that is built like an institution's.
   *
   * @param from its first token
   * @param to the token after its last
   * @param abbreviation the token in brackets behind it; -1 if there is none
   * @param wanting whether the sentence says that it is only wanted, or denies it
   */
  record Institution(int from, int to, int abbreviation, boolean wanting) {}

  /** How many words before a name a verb of proposing or a denial reaches. */
  private static final int REACH = 12;

  private final Rules<Void> rules = Rules.load("institutions", Void.class);

  /** The institutions of a sentence that no gazetteer knows, from left to right. */
  List<Institution> read(Sentence sentence) {
    return rules
        .find(sentence, Chunks.NONE)
        .map(Rules.Found::match)
        .filter(match -> match.get("name").isPresent())
        .map(match -> of(sentence, match))
        .toList();
  }

  private Institution of(Sentence sentence, Match match) {
    Match.Range name = match.range("name");
    return new Institution(
        name.from(),
        name.to(),
        match.get("abbreviation").map(Match.Range::from).orElse(-1),
        isWanting(sentence, name.from(), name.to()));
  }

  private boolean isWanting(Sentence sentence, int from, int to) {
    int before = sentence.reads(from - 1, "the") ? from - 2 : from - 1;
    return !sentence.readsAny(before, "by", "at", "from", "with", "between")
        && !sentence.reads(before - 1, "basis", "of")
        && (sentence.readsAny(to, "should", "would", "could", "is")
                && sentence.readsWithin(to + 1, to + 3, "be")
                && !sentence.reads(from - 1, "and")
            || IntStream.range(Math.max(0, from - REACH), from)
                .anyMatch(i -> sentence.readsPhrase(i, WordList.INSTITUTION_WANTING)));
  }
}
