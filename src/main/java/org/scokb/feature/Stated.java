package org.scokb.feature;

import org.scokb.provenance.Statements;

/** An entity whose every attribute is the preferred one among the statements on it. */
public interface Stated {

  String id();

  /**
   * Takes over what the statements prefer.
   *
   * @param links finds the entities that the statements link to
   */
  void settle(Statements statements, Links links);
}
