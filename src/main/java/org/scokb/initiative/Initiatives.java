package org.scokb.initiative;

import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.provenance.Grounds;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** The initiatives of the knowledge base. */
@Component
class Initiatives extends StatedFeature<Initiative, InitiativeRepresentation> {

  private final Histories histories;

  Initiatives(InitiativeRepository initiatives, Histories histories, Basis basis) {
    super(
        Resource.INITIATIVES,
        InitiativeCollection.definition(),
        initiatives,
        Initiative::new,
        basis);
    this.histories = histories;
  }

  @Override
  protected InitiativeRepresentation represent(Initiative initiative, Grounds grounds) {
    return initiative.represent(histories.of(grounds.statements()).all(), grounds);
  }
}
