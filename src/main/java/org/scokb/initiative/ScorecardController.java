package org.scokb.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/chairmanships/{id}/scorecard")
@Tag(name = "chairmanships")
class ScorecardController {

  private final Scorecards scorecards;

  ScorecardController(Scorecards scorecards) {
    this.scorecards = scorecards;
  }

  @GetMapping
  @Operation(
      summary = "Get the scorecard of a chairmanship",
      description =
          """
          What was promised, and what became of it: how many initiatives the chairmanship has, how far they have come, \\
          what there is of each priority, and every step from one status to another, with the words that state it.""")
  ScorecardRepresentation getChairmanshipScorecard(
      @Parameter(description = "The chairmanship's id.", example = "kz-2023-2024") @PathVariable
          String id) {
    return scorecards.of(id);
  }
}
