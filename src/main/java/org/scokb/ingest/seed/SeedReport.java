package org.scokb.ingest.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;

/**
 * What became of the seeds at the last start.
 *
 * @param folder where they were looked for
 * @param problem why none could be looked for; {@code null} where they could
 * @param files what became of each file, by name
 * @param withdrawn the ids of articles whose files are gone
 */
record SeedReport(
    String folder, @Nullable String problem, List<Entry> files, List<String> withdrawn) {

  /** What became of a file. */
  enum Outcome implements ApiName {
    READ,
    UNCHANGED,
    /** Another file before it has the same text: both are one article. */
    REPEATED,
    SKIPPED
  }

  /**
   * What became of one file.
   *
   * @param reason why it is no article; {@code null} where it is one
   */
  record Entry(String file, Outcome outcome, @Nullable String reason) {

    /** The reason after something, where there is one. */
    String told(String what) {
      return reason == null ? what : what + ": " + reason;
    }
  }
}
