package org.scokb.web;

import java.util.OptionalLong;

/** Which state of the knowledge base is told. */
public interface Revision {

  /**
   * The revision that is published: what is asked for from now on is of this one or a later one.
   * Until the first is published, and while all is made anew, there is none.
   */
  OptionalLong published();

  /** What tells the database, and its copies, from others, which count their revisions alike. */
  String lineage();

  /** What is published; as long as there is none, a problem. */
  default long current() {
    return published().orElseThrow(() -> ProblemException.notYet("The index is being made anew"));
  }
}
