package org.scokb.chairmanship;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/chairmanships")
@Tag(name = "chairmanships")
record ChairmanshipController(CollectionIndex index) {

  @GetMapping
  Page<ChairmanshipRepresentation> listChairmanships(Query<ChairmanshipRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  ChairmanshipRepresentation getChairmanship(@PathVariable String id) {
    return index.get(ChairmanshipRepresentation.class, id);
  }
}
