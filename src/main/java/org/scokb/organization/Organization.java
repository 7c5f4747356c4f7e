package org.scokb.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Stated;

/** A named body, agency, bank or institution; the SCO's own bodies among them. */
@Entity
public class Organization extends Stated {

  private String name;
  private @Nullable String abbreviation;

  @ElementCollection
  @CollectionTable(name = "organization_alias")
  @Column(name = "alias")
  private Set<String> aliases = new HashSet<>();

  Organization() {}
}
