package org.scokb.feature;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.scokb.provenance.Statements;

/** An entity whose every attribute is the preferred one among the statements on it. */
@MappedSuperclass
public abstract class Stated {

  @Id private String id;

  protected Stated() {}

  protected Stated(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** What a person calls it. */
  public abstract String title();

  /** What the representations of others show of it: when that changes, these have changed. */
  public List<?> face() {
    return List.of(title());
  }

  /**
   * Takes over what the statements prefer.
   *
   * @param links finds the entities that the statements link to
   */
  public abstract void settle(Statements statements, Links links);
}
