package org.scokb.meeting;

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
record MeetingController(CollectionIndex index) {

  @GetMapping
  Page<MeetingRepresentation> listMeetings(Query<MeetingRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  MeetingRepresentation getMeeting(@PathVariable String id) {
    return index.get(MeetingRepresentation.class, id);
  }
}
