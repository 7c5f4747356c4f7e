package org.scokb.initiative;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives")
@Tag(name = "initiatives")
record InitiativeController(CollectionIndex index) {

  @GetMapping
  Page<InitiativeRepresentation> listInitiatives(Query<InitiativeRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  InitiativeRepresentation getInitiative(@PathVariable String id) {
    return index.get(InitiativeRepresentation.class, id);
  }
}
