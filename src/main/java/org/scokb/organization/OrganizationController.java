package org.scokb.organization;

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
record OrganizationController(CollectionIndex index) {

  @GetMapping
  Page<OrganizationRepresentation> listOrganizations(Query<OrganizationRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  OrganizationRepresentation getOrganization(@PathVariable String id) {
    return index.get(OrganizationRepresentation.class, id);
  }
}
