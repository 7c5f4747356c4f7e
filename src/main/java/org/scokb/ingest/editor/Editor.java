package org.scokb.ingest.editor;

import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.ledger.Revised;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.ArticleReader.Reading;
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
  private final ArticleRepository articles;
  private final KnowledgeBaseWriter writer;
  private final IndexFollower index;

  Editor(
      ArticleReader reader,
      ArticleRepository articles,
      KnowledgeBaseWriter writer,
      IndexFollower index) {
    this.reader = reader;
    this.articles = articles;
    this.writer = writer;
    this.index = index;
  }

  record Edit(Reading reading, Revised revised) {}

  Edit add(ArticleReader.Draft draft) {
    return edit(draft, writer::add);
  }

  Edit put(ArticleReader.Draft draft, Preconditions preconditions) {
    return edit(
        draft,
        reading -> {
          require(preconditions, draft.id());
          return writer.put(reading);
        });
  }

  Revised withdraw(String id, Preconditions preconditions) {
    return inTurn(
        () -> {
          require(preconditions, id);
          return writer.withdraw(id);
        });
  }

  private void require(Preconditions preconditions, String id) {
    preconditions.require(articles.findById(id).map(Article::entityTag).orElse(null));
  }

  private Edit edit(ArticleReader.Draft draft, Function<Reading, Revised> write) {
    try {
      Reading reading = reader.read(draft);
      return inTurn(() -> new Edit(reading, write.apply(reading)));
    } catch (UnreadableTextException tooHard) {
      throw new ProblemException(
          ProblemType.UNREADABLE_TEXT, "The text can't be read: " + tooHard.getMessage());
    }
  }

  /** Does something while nobody else changes anything, and lets all who ask know of it. */
  public <T> T inTurn(Supplier<T> change) {
    if (!Uploads.take(turn, 1, PATIENCE_SECONDS)) {
      throw ProblemException.unavailable("Too many others are writing", PATIENCE_SECONDS);
    }
    KnowledgeBaseWriter.Done<T> done;
    try {
      done = writer.alone(change);
    } finally {
      turn.release();
    }
    index.follow(done.revision());
    return done.what();
  }
}
