package org.scokb.extraction.page;

import java.util.List;
import org.scokb.extraction.fact.Fact;

/** Reads one kind of fact from an analysed page. Rules have no state and may run on any thread. */
public interface Rule {

  /**
   * The facts of this rule's kind, one for each thing that the article speaks of.
   *
   * @param analysis the page in sentences, with names and dates
   */
  List<Fact> facts(Analysis analysis);
}
