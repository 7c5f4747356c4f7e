package org.scokb.feature;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.scokb.provenance.Statements;

/**
 * An entity whose every attribute is the preferred one among the statements on it: those that are
 * called like properties are found by that name ({@link StatedEntities}).
 */
@MappedSuperclass
public abstract class Stated implements Comparable<Stated> {

  @Id private String id;

  public String id() {
    return id;
  }

  /** What a person calls it where it has no title or name of its own. */
  protected String title() {
    return id;
  }

  /** Lists of links are in the order of their ids. */
  @Override
  public int compareTo(Stated other) {
    return id().compareTo(other.id());
  }

  void id(String id) {
    this.id = id;
  }

  /**
   * Takes over what follows from the statements otherwise than by a name, when all else has been.
   *
   * @param entities finds the entities that this one links to
   */
  protected void settle(Statements statements, EntityManager entities) {}
}
