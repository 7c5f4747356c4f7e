package org.scokb.ingest.decision;

import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decided;
import org.scokb.curation.Decision;
import org.scokb.curation.Selector;
import org.scokb.curation.StoredDecision;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;

/** What a response holds of a decision. */
record DecisionRepresentation(
    String id,
    Decision.Kind kind,
    Resource resource,
    String subject,
    @Nullable Property property,
    @Nullable String value,
    @Nullable Rank rank,
    @Nullable String into,
    @Nullable Selector quote,
    boolean adrift,
    @Nullable String seed,
    Decided decision) {

  static DecisionRepresentation of(StoredDecision kept) {
    Decision decision = kept.decision();
    return new DecisionRepresentation(
        decision.id().toString(),
        decision.kind(),
        decision.resource(),
        decision.subject(),
        decision.property(),
        decision.value(),
        decision.rank(),
        decision.into(),
        decision.quote(),
        kept.isAdrift(),
        kept.seed(),
        decision.decided());
  }
}
