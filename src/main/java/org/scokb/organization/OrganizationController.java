package org.scokb.organization;

import java.util.stream.Stream;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.EntityController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organizations")
record OrganizationController(CollectionIndex index)
    implements EntityController<OrganizationRepresentation> {

  @Bean
  static StatedFeature<Organization, OrganizationRepresentation> organizations(Basis basis) {
    return new StatedFeature<>(
        CollectionDefinition.of(
                "organizations",
                OrganizationRepresentation.class,
                "id",
                OrganizationRepresentation::id)
            .titled(OrganizationRepresentation::name)
            .withWords(
                each ->
                    Stream.concat(Stream.ofNullable(each.abbreviation()), each.aliases().stream()))
            .inOrder("name"),
        Organization.class,
        basis);
  }
}
