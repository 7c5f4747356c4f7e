package org.scokb.change;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.Format;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "changes")
record ChangeController(CollectionIndex index) {

  private static final Sort.Order NEWEST_FIRST = Sort.Order.desc("revision");

  @GetMapping
  Page<ChangeRepresentation> listChanges(
      Query<ChangeRepresentation> query, HttpServletRequest request) {
    // A feed is read from its newest entry on.
    return index.find(
        Format.of(request) == Format.ATOM ? query.otherwiseInOrder(NEWEST_FIRST) : query);
  }
}
