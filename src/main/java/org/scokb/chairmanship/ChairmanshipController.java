package org.scokb.chairmanship;

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
@RequestMapping("/api/v1/chairmanships")
@Tag(name = "chairmanships")
class ChairmanshipController {

  private final CollectionIndex index;

  ChairmanshipController(CollectionIndex index) {
    this.index = index;
  }

  @GetMapping
  @Operation(
      summary = "List chairmanships",
      description =
          "Turns in the SCO chair: those that articles speak of, and past ones from the reference table.")
  Page<ChairmanshipRepresentation> listChairmanships(Query<ChairmanshipRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get a chairmanship",
      description = "One turn in the chair, with its priorities and every quote that speaks of it.")
  ChairmanshipRepresentation getChairmanship(
      @Parameter(description = "Its id.", example = "kz-2023-2024") @PathVariable String id) {
    return index.get(ChairmanshipRepresentation.class, id);
  }
}
