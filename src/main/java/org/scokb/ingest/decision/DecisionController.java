package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.scokb.curation.Curation;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.AlwaysAnew;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people have decided, one by one. */
@RestController
@RequestMapping("/api/v1/" + DecisionCollection.NAME)
@Tag(name = "curation")
class DecisionController {

  private final Curation curation;
  private final Curator curator;

  DecisionController(Curation curation, Curator curator) {
    this.curation = curation;
    this.curator = curator;
  }

  @GetMapping
  @AlwaysAnew
  @Operation(
      summary = "List decisions",
      description =
          """
          What people have put right: statements of theirs, how what was read is to stand, and what is joined. Those that are \
          `adrift` wait for words that their article doesn't have.""")
  Page<DecisionRepresentation> listDecisions(Query<DecisionRepresentation> query) {
    return query.over(curation.all().stream().map(DecisionRepresentation::of).toList());
  }

  @DeleteMapping("/{id}")
  @Operation(
      summary = "Take back a decision",
      description =
          "Afterwards all is as if it had never been made. One that stands beside a seed comes back with the next start, unless it is taken out there.",
      responses = @ApiResponse(responseCode = "204", description = "It is gone."))
  ResponseEntity<Void> withdrawDecision(
      @Parameter(description = "Its id.", example = "0f8fad5b-d9cb-369f-a165-70867728950e")
          @PathVariable
          UUID id) {
    curator.withdraw(id);
    return ResponseEntity.noContent().build();
  }
}
