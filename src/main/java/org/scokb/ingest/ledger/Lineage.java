package org.scokb.ingest.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Knows a database again. Beside the index stands a note of which database it is of, so that one
 * that was lost, and begun anew, isn't taken for the one before.
 */
@Component
public class Lineage {

  private final KnowledgeBaseWriter writer;
  private final @Nullable Path note;

  Lineage(KnowledgeBaseWriter writer, @Value("${scokb.index:}") String index) {
    this.writer = writer;
    this.note = index.isEmpty() ? null : Path.of(index, "lineage");
  }

  /** Whether the database is another than the one that the index was made of; noted from now on. */
  public boolean hasChanged() {
    String now = writer.lineage();
    if (note == null) {
      return false;
    }
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
