package org.scokb.extraction.undertaking;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.fact.Fact;
import org.scokb.text.Span;
import org.scokb.vocabulary.Resource;

/** Finds the sentences that a rule should perhaps have understood. */
public final class UnreadSentences {

  private static final Set<Resource> READ =
      Set.of(Resource.MEETINGS, Resource.DOCUMENTS, Resource.INITIATIVES);

  private UnreadSentences() {}

  /**
   * The sentences of the body that name or describe an instrument or undertaking by a word that
   * heads such names, say something of its status, and gave no fact.
   */
  public static List<Span> of(PageReading page, List<Fact> facts) {
    BitSet told = new BitSet(page.analysis().page().text().length());
    facts.stream()
        .filter(fact -> READ.contains(fact.resource()))
        .flatMap(fact -> fact.claims().stream())
        .forEach(claim -> told.set(claim.evidence().start(), claim.evidence().end()));
    return page.sentences().stream()
        .filter(reading -> reading.sentence() != page.analysis().title())
        .filter(UnreadSentences::holdsCue)
        .map(reading -> reading.sentence().span())
        .filter(span -> told.get(span.start(), span.end()).isEmpty())
        .toList();
  }

  private static boolean holdsCue(SentenceReading reading) {
    return !reading.predicates().isEmpty()
        && reading.phrases().stream()
            .anyMatch(phrase -> !phrase.head().common() && !phrase.head().plural());
  }
}
