package org.scokb.person;

import java.util.stream.Stream;
import org.scokb.feature.ArticleFilter;
import org.scokb.feature.Links;
import org.scokb.feature.Quotes;
import org.scokb.feature.StatedFeature;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Sort;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** The people of the knowledge base. */
@Component
class People extends StatedFeature<Person, PersonRepresentation> {

  People(PersonRepository people, StatementRepository statements, Links links) {
    super(Resource.PEOPLE, collection(), people, statements, Person::new, links);
  }

  private static CollectionDefinition<PersonRepresentation> collection() {
    return CollectionDefinition.of(
            "people", PersonRepresentation.class, "id", PersonRepresentation::id)
        .titled(PersonRepresentation::name, "president")
        .withWords(
            Quotes.and(PersonRepresentation::evidence, person -> Stream.ofNullable(person.role())))
        .filteredBy(ArticleFilter.over(PersonRepresentation::evidence))
        .sortedBy("name", PersonRepresentation::name)
        .inOrder("name", Sort.Direction.ASC);
  }

  @Override
  protected PersonRepresentation represent(Person person, Statements statements) {
    return new PersonRepresentation(
        person.id(), person.title(), person.role(), statements.evidence());
  }
}
