package org.scokb.feature;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/statements")
@Tag(name = "statements")
class StatementController {

  private final StatementRows rows;

  StatementController(StatementRows rows) {
    this.rows = rows;
  }

  @GetMapping
  @Operation(
      operationId = "listStatements",
      summary = "List statements",
      description =
          "Every claim on any entity, with its quote or its reference and who stands behind that, in the order in which"
              + " they came.")
  Page<StatementRepresentation> list(Query<StatementRepresentation> query) {
    return rows.page(query);
  }
}
