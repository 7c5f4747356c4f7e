package org.scokb.ingest.editor;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.curation.Ruling;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.ledger.Revised;
import org.scokb.ingest.reading.ArticleDraft;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.query.IndexFollower;
import org.scokb.text.UnreadableTextException;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.stereotype.Component;

/**
 * Adds, replaces and withdraws articles while the application runs: reads, then writes to the
 * database in one transaction. Whatever is answered afterwards tells of it.
 *
 * <p>Editors take turns before they take a connection: a dozen who wait for each other in the
 * database would leave none to readers.
 */
@Component
public class Editor {

  private static final int PATIENCE_SECONDS = 60;

  private final Semaphore turn = new Semaphore(1, true);
  private final ArticleReader reader;
  private final KnowledgeBaseWriter writer;
  private final IndexFollower index;

  Editor(ArticleReader reader, KnowledgeBaseWriter writer, IndexFollower index) {
    this.reader = reader;
    this.writer = writer;
    this.index = index;
  }

  /** What an edit has brought: what was read, and what that did. */
  record Edit(ArticleReader.Reading reading, Revised revised) {}

  Edit add(ArticleDraft draft) {
    ArticleReader.Reading reading = read(draft);
    return new Edit(reading, inTurn(() -> writer.add(reading)));
  }

  Edit put(ArticleDraft draft, Consumer<@Nullable Article> precondition) {
    ArticleReader.Reading reading = read(draft);
    return new Edit(reading, inTurn(() -> writer.put(reading, precondition)));
  }

  Revised withdraw(String id, Consumer<@Nullable Article> precondition) {
    return inTurn(() -> writer.withdrawForGood(id, precondition));
  }

  /** Does what a person decides on what there is. */
  public Revised decide(Supplier<Ruling> ruling) {
    return decide(ruling, () -> {});
  }

  /**
   * Does what a person decides on what there is.
   *
   * @param then looks at what came of it, before anybody else writes
   */
  public Revised decide(Supplier<Ruling> ruling, Runnable then) {
    return inTurn(() -> writer.decide(ruling, then));
  }

  private ArticleReader.Reading read(ArticleDraft draft) {
    try {
      return reader.read(draft);
    } catch (UnreadableTextException tooHard) {
      throw new ProblemException(
          ProblemType.UNREADABLE_TEXT, "The text can't be read: " + tooHard.getMessage());
    }
  }

  private Revised inTurn(Supplier<Revised> change) {
    if (!Uploads.take(turn, 1, PATIENCE_SECONDS)) {
      throw ProblemException.unavailable("Too many others are writing", PATIENCE_SECONDS);
    }
    Revised revised;
    try {
      revised = change.get();
    } finally {
      turn.release();
    }
    index.follow(revised.revision());
    return revised;
  }
}
