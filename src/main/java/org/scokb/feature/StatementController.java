package org.scokb.feature;

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
record StatementController(StatementRows rows) {

  @GetMapping
  Page<StatementRepresentation> listStatements(Query<StatementRepresentation> query) {
    return rows.page(query);
  }

  @GetMapping("/{id}")
  ResponseEntity<StatementRepresentation> getStatement(
      @PathVariable String id, HttpServletRequest request) {
    StatementRepresentation statement = rows.get(id);
    ResponseEntity.BodyBuilder found = ResponseEntity.ok();
    if (Format.of(request) == Format.JSON && FieldSelection.of(request) == null) {
      found.eTag(statement.entityTag());
    }
    return found.body(statement);
  }
}
