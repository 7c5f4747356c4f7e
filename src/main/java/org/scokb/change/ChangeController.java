package org.scokb.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "changes")
class ChangeController {

  private final CollectionIndex index;

  ChangeController(CollectionIndex index) {
    this.index = index;
  }

  @GetMapping
  @Operation(
      operationId = "listChanges",
      summary = "List changes",
      description = "What every revision did, withdrawals too, oldest first.")
  Page<ChangeRepresentation> list(Query<ChangeRepresentation> query) {
    return index.find(query);
  }
}
