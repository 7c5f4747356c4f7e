package org.scokb.query;

import java.util.Map;

/**
 * What the index holds, beside what there is.
 *
 * @param published the revision that it is read at, or {@link Publication#NONE}
 * @param revision that of the database
 * @param indexed how many entities of each collection it holds
 * @param stored how many there are
 */
record Holdings(
    long published, long revision, Map<String, Long> indexed, Map<String, Long> stored) {

  boolean isWrong() {
    return published == revision && !indexed.equals(stored);
  }
}
