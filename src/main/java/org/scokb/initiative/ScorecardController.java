package org.scokb.initiative;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/chairmanships/{id}/scorecard")
record ScorecardController(Scorecards scorecards) {

  @GetMapping
  ScorecardRepresentation getChairmanshipScorecard(@PathVariable String id) {
    return scorecards.of(id);
  }
}
