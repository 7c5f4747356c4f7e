package org.scokb.meeting;

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
@RequestMapping("/api/v1/meetings")
@Tag(name = "meetings")
class MeetingController {

  private final CollectionIndex index;

  MeetingController(CollectionIndex index) {
    this.index = index;
  }

  @GetMapping
  @Operation(
      summary = "List meetings",
      description =
          "Gatherings of SCO bodies, and forums, conferences and other events under its roof.")
  Page<MeetingRepresentation> listMeetings(Query<MeetingRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get a meeting",
      description = "One meeting and every quote that speaks of it.")
  MeetingRepresentation getMeeting(
      @Parameter(description = "Its id.", example = "council-of-heads-of-state-2023") @PathVariable
          String id) {
    return index.get(MeetingRepresentation.class, id);
  }
}
