package org.scokb.ingest.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Knows a database again. Beside the index stands a note of which database it is of, so that one
 * that was lost, and begun anew, isn't taken for the one before.
 */
@Component
record Lineage(KnowledgeBaseWriter writer, @Value("${scokb.index:}") String index) {

  /** Whether the database is another than the one that the index was made of; noted from now on. */
  boolean hasChanged() {
    String now = writer.lineage();
    if (index.isEmpty()) {
      return false;
    }
    Path note = Path.of(index, "lineage");
    try {
      boolean changed = Files.exists(note) && !Files.readString(note).equals(now);
      Files.createDirectories(note.getParent());
      Files.writeString(note, now);
      return changed;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
