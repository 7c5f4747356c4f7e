package org.scokb.change;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.AlwaysAnew;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/v1/changes")
record ChangeController(CollectionIndex index, ChangeStream stream) {

  private static final Sort.Order NEWEST_FIRST = Sort.Order.desc("revision");

  @GetMapping
  Page<ChangeRepresentation> listChanges(
      Query<ChangeRepresentation> query, HttpServletRequest request) {
    if (Format.of(request) != Format.ATOM) {
      return index.find(query);
    }
    for (String name : Format.NOT_OF_FEEDS) {
      String value = request.getParameter(name);
      if (value != null) {
        throw ProblemException.invalidParameter(
            name, value, "none, as a feed has whole entries, the newest first");
      }
    }
    return index.find(query.inOrder(NEWEST_FIRST));
  }

  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @AlwaysAnew
  ResponseEntity<SseEmitter> streamChanges(
      Query<ChangeRepresentation> query,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      HttpMethod method) {
    // Proxies such as nginx would collect events before they hand them on.
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Accel-Buffering", "no");
    return method == HttpMethod.HEAD
        ? answer.contentType(MediaType.TEXT_EVENT_STREAM).build()
        : answer.body(stream.follow(query, lastEventId));
  }
}
