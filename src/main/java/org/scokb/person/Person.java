package org.scokb.person;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Links;
import org.scokb.feature.NamedLink;
import org.scokb.feature.Stated;
import org.scokb.member.MemberLink;
import org.scokb.provenance.Grounds;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.Property;

/** A person who speaks or acts in an article. */
@Entity
public class Person extends Stated {

  private String name;
  private @Nullable String role;
  private @Nullable CountryCode country;

  Person() {}

  Person(String id) {
    super(id);
    this.name = id;
  }

  @Override
  public void settle(Statements statements, Links links) {
    name = statements.preferred(Property.NAME).orElse(id());
    role = statements.preferred(Property.ROLE).orElse(null);
    country = statements.preferred(Property.COUNTRY, CountryCode::new);
  }

  public NamedLink link() {
    return new NamedLink(id(), name);
  }

  @Override
  public String title() {
    return name;
  }

  PersonRepresentation represent(Grounds grounds) {
    return new PersonRepresentation(
        id(),
        name,
        role,
        country == null ? null : MemberLink.to(country),
        grounds.evidence(),
        grounds.evidenceCount(),
        grounds.disputed());
  }
}
