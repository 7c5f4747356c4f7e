package org.scokb.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
class InitiativeController {

  private final CollectionIndex index;

  InitiativeController(CollectionIndex index) {
    this.index = index;
  }

  @GetMapping
  @Operation(
      summary = "List initiatives",
      description =
          "Undertakings that a chair or a member stands behind, with what became of them.")
  Page<InitiativeRepresentation> listInitiatives(Query<InitiativeRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get an initiative",
      description =
          "One initiative, its history with a quote for each step, and every quote that speaks of it.")
  InitiativeRepresentation getInitiative(
      @Parameter(description = "Its id.", example = "anti-drug-strategy-2024-2029") @PathVariable
          String id) {
    return index.get(InitiativeRepresentation.class, id);
  }
}
