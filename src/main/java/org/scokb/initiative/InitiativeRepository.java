package org.scokb.initiative;

import java.util.List;
import org.scokb.feature.StatedRepository;

interface InitiativeRepository extends StatedRepository<Initiative> {

  List<Initiative> findByDocumentsIdOrderById(String documentId);
}
