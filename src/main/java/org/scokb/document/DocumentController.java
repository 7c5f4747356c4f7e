package org.scokb.document;

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
@RequestMapping("/api/v1/documents")
@Tag(name = "documents")
class DocumentController {

  private final CollectionIndex index;

  DocumentController(CollectionIndex index) {
    this.index = index;
  }

  @GetMapping
  @Operation(
      summary = "List documents",
      description = "Instruments in force, signed, adopted or foreseen.")
  Page<DocumentRepresentation> listDocuments(Query<DocumentRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get a document",
      description =
          "One document, the initiatives that it belongs to, and every quote that names it.")
  DocumentRepresentation getDocument(
      @Parameter(description = "Its id.", example = "anti-drug-strategy-2024-2029") @PathVariable
          String id) {
    return index.get(DocumentRepresentation.class, id);
  }
}
