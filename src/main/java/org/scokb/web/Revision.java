package org.scokb.web;

/** Which state of the knowledge base is told. */
public interface Revision {

  /**
   * The revision that is published: what is asked for from now on is of this one or a later one.
   *
   * @throws ProblemException as long as none is
   */
  long current();
}
