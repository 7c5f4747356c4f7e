package org.scokb.change;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
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
}
