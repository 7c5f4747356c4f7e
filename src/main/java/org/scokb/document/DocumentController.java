package org.scokb.document;

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
record DocumentController(CollectionIndex index) {

  @GetMapping
  Page<DocumentRepresentation> listDocuments(Query<DocumentRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  DocumentRepresentation getDocument(@PathVariable String id) {
    return index.get(DocumentRepresentation.class, id);
  }
}
