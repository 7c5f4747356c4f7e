package org.scokb.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.TitledLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.provenance.Evidence;
import org.scokb.query.FacetValue;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.Topic;

/** What a response holds of a scorecard. */
public record ScorecardRepresentation(
    ChairmanshipLink chairmanship,
    long initiatives,
    List<FacetValue> byStatus,
    List<FacetValue> byTopic,
    List<Priority> priorities,
    List<Step> steps) {

  public record Priority(Topic topic, long initiatives, long adopted) {}

  public record Step(
      TitledLink initiative,
      InitiativeStatus from,
      InitiativeStatus to,
      @Nullable EdtfDate assertedOn,
      Evidence evidence) {}
}
