package org.scokb.query;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the index has to follow: by revision, the ids of all whose representation may differ. */
class Pending {

  /** A change is noted by the thread that has made it, a moment after others can see it. */
  private static final Duration MOMENT = Duration.ofSeconds(5);

  private final NavigableMap<Long, Map<String, ? extends Collection<String>>> noted =
      new TreeMap<>();

  synchronized void note(long revision, Map<String, ? extends Collection<String>> stale) {
    noted.put(revision, stale);
    notifyAll();
  }

  /**
   * What differs between two revisions.
   *
   * @return nothing where a revision wasn't noted: another process has made it, or its thread died
   */
  synchronized Optional<Map<String, Set<String>>> between(long from, long to) {
    long deadline = System.nanoTime() + MOMENT.toNanos();
    while (noted.subMap(from, false, to, true).size() < to - from) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (from == Publication.NONE || left <= 0 || !slept(left)) {
        return Optional.empty();
      }
    }
    Map<String, Set<String>> stale = new TreeMap<>();
    noted
        .subMap(from, false, to, true)
        .values()
        .forEach(
            each ->
                each.forEach(
                    (name, ids) ->
                        stale.computeIfAbsent(name, none -> new TreeSet<>()).addAll(ids)));
    return Optional.of(stale);
  }

  private boolean slept(long millis) {
    try {
      wait(millis);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Forgets what is published. */
  synchronized void forget(long published) {
    noted.headMap(published, true).clear();
  }
}
