package org.scokb.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The database as it is at one revision. What the thread that opened it reads through it until it
 * is closed is of that revision, whatever others change meanwhile.
 */
public interface Snapshot extends AutoCloseable {

  /** Counts the changes that it holds. */
  long revision();

  /**
   * What became stale since another revision.
   *
   * @return ids by the name of their collection; nothing where that isn't known, because it was too
   *     long ago or is none of the revisions that came before
   */
  Optional<Map<String, Set<String>>> staleSince(long revision);

  @Override
  void close();

  /** Where snapshots are opened. */
  interface Source extends Supplier<Snapshot> {}
}
