package org.scokb.extraction;

import java.util.List;

/** Finds the people who speak or act in an article, with their offices. */
final class PersonRule implements Rule {

  PersonRule(Lexicon lexicon) {
    lexicon.list("offices");
  }

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    return List.of();
  }
}
