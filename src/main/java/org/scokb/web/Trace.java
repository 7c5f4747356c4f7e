package org.scokb.web;

/** What the log and problems tell of one request have in common. */
public final class Trace {

  /** Under which the log knows its id, as the Elastic Common Schema has it. */
  public static final String ID = "trace.id";

  private Trace() {}
}
