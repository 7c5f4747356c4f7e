package org.scokb.organization;

import java.util.stream.Stream;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** The organizations of the knowledge base. */
@Component
class Organizations extends StatedFeature<Organization, OrganizationRepresentation> {

  Organizations(Basis basis) {
    super(
        Resource.ORGANIZATIONS,
        collection(),
        Organization.class,
        ids -> Organization::represent,
        basis);
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
