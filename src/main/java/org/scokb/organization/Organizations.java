package org.scokb.organization;

import java.util.stream.Stream;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.springframework.stereotype.Component;

@Component
class Organizations extends StatedFeature<Organization, OrganizationRepresentation> {

  Organizations(Basis basis) {
    super(collection(), Organization.class, ids -> Organization::represent, basis);
  }

  private static CollectionDefinition<OrganizationRepresentation> collection() {
    return CollectionDefinition.of(
            "organizations", OrganizationRepresentation.class, "id", OrganizationRepresentation::id)
        .titled(OrganizationRepresentation::name)
        .withWords(
            each -> Stream.concat(Stream.ofNullable(each.abbreviation()), each.aliases().stream()))
        .inOrder("name");
  }
}
