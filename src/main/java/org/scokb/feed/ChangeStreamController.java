package org.scokb.feed;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.scokb.change.ChangeRepresentation;
import org.scokb.query.Query;
import org.scokb.web.AlwaysAnew;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/v1/changes/stream")
@Tag(name = "changes")
record ChangeStreamController(ChangeStream stream) {

  @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @AlwaysAnew
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  ResponseEntity<SseEmitter> streamChanges(
      Query<ChangeRepresentation> query,
      @Parameter(schema = @Schema(type = "integer", format = "int64", minimum = "0"))
          @RequestHeader(name = "Last-Event-ID", required = false)
          @Nullable String lastEventId,
      HttpMethod method) {
    SseEmitter events = method == HttpMethod.HEAD ? ended() : stream.follow(query, lastEventId);
    // Proxies such as nginx would collect events before they hand them on.
    return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(events);
  }

  private static SseEmitter ended() {
    SseEmitter none = new SseEmitter();
    none.complete();
    return none;
  }
}
