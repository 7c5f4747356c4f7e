package org.scokb.query;

import java.util.function.Supplier;

/**
 * The database as it is at one revision. What the thread that opened it reads through it until it
 * is closed is of that revision, whatever others change meanwhile.
 */
public interface Snapshot extends AutoCloseable {

  /** Counts the changes that it holds. */
  long revision();

  @Override
  void close();

  /** Where snapshots are opened. */
  interface Source extends Supplier<Snapshot> {}
}
