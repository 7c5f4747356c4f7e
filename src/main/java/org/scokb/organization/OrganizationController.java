package org.scokb.organization;

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
@RequestMapping("/api/v1/organizations")
@Tag(name = "organizations")
class OrganizationController {

  private final CollectionIndex index;

  OrganizationController(CollectionIndex index) {
    this.index = index;
  }

  @GetMapping
  @Operation(
      summary = "List organizations",
      description =
          "Bodies, agencies, banks and institutions that articles name, and the standing bodies of the SCO.")
  Page<OrganizationRepresentation> listOrganizations(Query<OrganizationRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get an organization",
      description = "One organization and every quote that names it.")
  OrganizationRepresentation getOrganization(
      @Parameter(description = "Its id.", example = "council-of-heads-of-state") @PathVariable
          String id) {
    return index.get(OrganizationRepresentation.class, id);
  }
}
