package org.scokb.person;

import java.util.stream.Stream;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.member.MemberLink;
import org.scokb.query.CollectionDefinition;
import org.springframework.stereotype.Component;

@Component
class People extends StatedFeature<Person, PersonRepresentation> {

  People(Basis basis) {
    super(collection(), Person.class, ids -> Person::represent, basis);
  }

  private static CollectionDefinition<PersonRepresentation> collection() {
    return CollectionDefinition.of(
            "people", PersonRepresentation.class, "id", PersonRepresentation::id)
        .titled(PersonRepresentation::name)
        .withWords(person -> Stream.ofNullable(person.role()))
        .filteredByNullable(MemberLink.filter("country", PersonRepresentation::country))
        .inOrder("name");
  }
}
