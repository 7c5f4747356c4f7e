package org.scokb.web;

/** Which state of the knowledge base answers are of. */
public interface Revision {

  /** Counts the changes so far; what is answered afterwards is of this revision or a later one. */
  long current();
}
