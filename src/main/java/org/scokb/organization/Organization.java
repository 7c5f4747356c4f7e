package org.scokb.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Links;
import org.scokb.feature.NamedLink;
import org.scokb.feature.Stated;
import org.scokb.provenance.Grounds;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.Property;

/** A named body, agency, bank or institution; the SCO's own bodies among them. */
@Entity
public class Organization extends Stated {

  private String name;
  private @Nullable String abbreviation;

  @ElementCollection
  @CollectionTable(name = "organization_alias")
  @Column(name = "alias")
  @SortNatural
  private SortedSet<String> aliases = new TreeSet<>();

  Organization() {}

  Organization(String id) {
    super(id);
    this.name = id;
  }

  @Override
  public List<?> face() {
    return Arrays.asList(name, abbreviation);
  }

  @Override
  public void settle(Statements statements, Links links) {
    name = statements.preferred(Property.NAME).orElse(id());
    abbreviation = statements.preferred(Property.ABBREVIATION).orElse(null);
    SortedSet<String> others = new TreeSet<>(statements.values(Property.ALIASES));
    others.addAll(statements.values(Property.NAME));
    others.remove(name);
    Links.replace(aliases, others);
  }

  public NamedLink link() {
    return new NamedLink(id(), name);
  }

  public BodyLink bodyLink() {
    return new BodyLink(id(), name, abbreviation);
  }

  @Override
  public String title() {
    return name;
  }

  OrganizationRepresentation represent(Grounds grounds) {
    return new OrganizationRepresentation(
        id(),
        name,
        abbreviation,
        List.copyOf(aliases),
        grounds.evidence(),
        grounds.evidenceCount(),
        grounds.disputed());
  }
}
