package org.scokb.person;

import java.util.stream.Stream;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.member.MemberLink;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.EntityController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
record PersonController(CollectionIndex index) implements EntityController<PersonRepresentation> {

  @Bean
  static StatedFeature<Person, PersonRepresentation> people(Basis basis) {
    return new StatedFeature<>(
        CollectionDefinition.of(
                "people", PersonRepresentation.class, "id", PersonRepresentation::id)
            .titled(PersonRepresentation::name)
            .withWords(person -> Stream.ofNullable(person.role()))
            .filteredByNullable(MemberLink.filter("country", PersonRepresentation::country))
            .inOrder("name"),
        Person.class,
        basis);
  }
}
