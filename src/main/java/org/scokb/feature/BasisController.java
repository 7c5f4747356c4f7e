package org.scokb.feature;

import org.scokb.provenance.Evidence;
import org.scokb.provenance.SubjectId;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an entity rests on, whatever feature it is of. {@link BasisPaths} documents each. */
@RestController
@RequestMapping(BasisController.ENTITY)
record BasisController(Basis basis) {

  static final String ENTITY =
      "/api/v1/{resource:members|chairmanships|initiatives|meetings|documents|people|organizations}/{id}";

  @GetMapping("/statements")
  Page<StatementRepresentation> listStatementsOn(
      @PathVariable String resource,
      @PathVariable String id,
      Query<StatementRepresentation> query) {
    return basis.statements(entity(resource, id), query);
  }

  @GetMapping("/evidence")
  Page<Evidence> listEvidenceOf(
      @PathVariable String resource, @PathVariable String id, Query<Evidence> query) {
    return basis.evidence(entity(resource, id), query);
  }

  private static SubjectId entity(String resource, String id) {
    return new SubjectId(ApiName.require(Resource.class, resource), id);
  }
}
