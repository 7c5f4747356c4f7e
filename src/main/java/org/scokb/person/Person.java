package org.scokb.person;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.NamedLink;
import org.scokb.feature.Stated;
import org.scokb.member.MemberLink;
import org.scokb.provenance.Grounds;
import org.scokb.vocabulary.CountryCode;

/** A person who speaks or acts in an article. */
@Entity
public class Person extends Stated {

  private String name;
  private @Nullable String role;
  private @Nullable CountryCode country;

  Person() {}

  public NamedLink link() {
    return new NamedLink(id(), name);
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
