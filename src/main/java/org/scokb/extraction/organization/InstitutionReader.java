package org.scokb.extraction.organization;

import java.util.List;
import org.scokb.extraction.language.Sentence;
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
   * @param proposed whether the sentence says that it is only wanted
   * @param denied whether the sentence denies it
   */
  record Institution(int from, int to, int abbreviation, boolean proposed, boolean denied) {}

  private final Rules<Void> rules = Rules.load("institutions", Void.class);
  private final InstitutionProspects prospects = new InstitutionProspects();

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
        prospects.isProposed(sentence, name.from(), name.to()),
        prospects.isDenied(sentence, name.from()));
  }
}
