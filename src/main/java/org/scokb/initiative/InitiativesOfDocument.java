package org.scokb.initiative;

import java.util.List;
import org.scokb.document.DocumentInitiatives;
import org.scokb.feature.TitledLink;
import org.springframework.stereotype.Component;

@Component
class InitiativesOfDocument implements DocumentInitiatives {

  private final InitiativeRepository initiatives;

  InitiativesOfDocument(InitiativeRepository initiatives) {
    this.initiatives = initiatives;
  }

  @Override
  public List<TitledLink> of(String documentId) {
    return initiatives.findByDocumentsIdOrderById(documentId).stream()
        .map(Initiative::link)
        .toList();
  }
}
