package org.scokb.provenance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of the whole: one row, locked by whoever changes anything, so that changes come one
 * after another.
 */
@Entity
public class KnowledgeBase {

  @Id private int id = 1;
  private long revision;
  private @Nullable String referenceVersion;
  private @Nullable String lineage;

  KnowledgeBase() {}

  /** How many changes there have been. */
  public long revision() {
    return revision;
  }

  /** Counts one more change. */
  public void revise() {
    revision++;
  }

  /** What the reference tables were when they were read; {@code null} before the first time. */
  public @Nullable String referenceVersion() {
    return referenceVersion;
  }

  public void referenceVersion(String version) {
    referenceVersion = version;
  }

  /** What the database has in common with its copies alone. */
  public String lineage() {
    if (lineage == null) {
      lineage = UUID.randomUUID().toString();
    }
    return lineage;
  }
}
