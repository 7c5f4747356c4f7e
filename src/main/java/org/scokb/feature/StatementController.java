package org.scokb.feature;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.scokb.query.FieldSelection;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/statements")
@Tag(name = "statements")
class StatementController {

  private static final String EXAMPLE = "33482b61-3980-e5cf-0676-f9e2bce4f33d";

  private final StatementRows rows;

  StatementController(StatementRows rows) {
    this.rows = rows;
  }

  @GetMapping
  @Operation(
      summary = "List statements",
      description =
          "Every claim on any entity, with its quote or its reference and who stands behind that, in the order in which"
              + " they came.")
  Page<StatementRepresentation> listStatements(Query<StatementRepresentation> query) {
    return rows.page(query);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get a statement",
      description =
          "One claim, and what a person has decided on it. Its entity tag is what If-Match takes where someone decides"
              + " otherwise.")
  ResponseEntity<StatementRepresentation> getStatement(
      @Parameter(description = "Its id.", example = EXAMPLE) @PathVariable String id,
      HttpServletRequest request) {
    StatementRepresentation statement = rows.get(id);
    ResponseEntity.BodyBuilder found = ResponseEntity.ok();
    if (Format.of(request) == Format.JSON && FieldSelection.of(request) == null) {
      found.eTag(statement.entityTag());
    }
    return found.body(statement);
  }
}
