package org.scokb.feature;

import java.util.List;
import org.scokb.provenance.Statements;

/** An entity whose every attribute is the preferred one among the statements on it. */
public interface Stated {

  String id();

  /** What a person calls it. */
  String title();

  /** What the representations of others show of it: when that changes, these have changed. */
  default List<?> face() {
    return List.of(title());
  }

  /**
   * Takes over what the statements prefer.
   *
   * @param links finds the entities that the statements link to
   */
  void settle(Statements statements, Links links);
}
