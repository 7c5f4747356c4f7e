package org.scokb.ingest;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.query.CollectionIndex;
import org.springframework.stereotype.Component;

/**
 * Adds, replaces and withdraws articles while the application runs: reads, writes to the database
 * in one transaction, and has the index follow before it answers.
 */
@Component
class Editor {

  private final ArticleReader reader;
  private final KnowledgeBaseWriter writer;
  private final CollectionIndex index;
  private final PublishedRevision revision;
  private final Lock writing = new ReentrantLock();

  Editor(
      ArticleReader reader,
      KnowledgeBaseWriter writer,
      CollectionIndex index,
      PublishedRevision revision) {
    this.reader = reader;
    this.writer = writer;
    this.index = index;
    this.revision = revision;
  }

  /** What an edit has brought: what was read, and what that did. */
  record Edit(ArticleReader.Reading reading, Revised revised) {}

  Edit add(ArticleDraft draft) {
    ArticleReader.Reading reading = reader.read(draft);
    return new Edit(reading, published(() -> writer.add(reading)));
  }

  Edit put(ArticleDraft draft, Consumer<@Nullable Article> precondition) {
    ArticleReader.Reading reading = reader.read(draft);
    return new Edit(reading, published(() -> writer.put(reading, precondition)));
  }

  Optional<Revised> withdraw(String id, Consumer<@Nullable Article> precondition) {
    return published(() -> writer.withdrawForGood(id, precondition), Optional::stream);
  }

  private Revised published(Supplier<Revised> change) {
    return published(change, Stream::of);
  }

  /** Changes the database and has the index follow, one change after the other. */
  private <T> T published(Supplier<T> change, Function<T, Stream<Revised>> revised) {
    writing.lock();
    try {
      revision.hold();
      T changed = change.get();
      revised
          .apply(changed)
          .filter(each -> !each.stale().isEmpty())
          .forEach(each -> index.update(each.stale()));
      return changed;
    } finally {
      revision.release();
      writing.unlock();
    }
  }
}
