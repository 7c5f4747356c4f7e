package org.scokb.person;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Stated;
import org.scokb.vocabulary.CountryCode;

/** A person who speaks or acts in an article. */
@Entity
public class Person extends Stated {

  private String name;
  private @Nullable String role;
  private @Nullable CountryCode country;

  Person() {}
}
