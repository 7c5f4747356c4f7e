package org.scokb.feature;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.provenance.RevisionNote;
import org.scokb.provenance.RevisionNoteRepository;
import org.scokb.query.Snapshot;
import org.scokb.web.AnswerRevision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The revisions of the database, each as long as it is read. */
@Component
record StoredRevisions(
    ObjectProvider<PlatformTransactionManager> transactions,
    ObjectProvider<KnowledgeBaseRepository> knowledgeBase,
    ObjectProvider<RevisionNoteRepository> notes)
    implements Snapshot.Source, TransactionExecutionListener {

  private static final int ONE_REVISION = TransactionDefinition.ISOLATION_SERIALIZABLE;

  /** Whatever is read {@link AtOneRevision} for an answer begins with the revision. */
  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failed) {
    Integer isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
    if (failed == null
        && transaction.isReadOnly()
        && Objects.equals(isolation, ONE_REVISION)
        && AnswerRevision.isAsked()) {
      AnswerRevision.tell(knowledgeBase.getObject().revision());
    }
  }

  @Override
  public Snapshot get() {
    DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
    reading.setReadOnly(true);
    reading.setIsolationLevel(ONE_REVISION);
    PlatformTransactionManager all = transactions.getObject();
    TransactionStatus transaction = all.getTransaction(reading);
    try {
      return new Opened(all, transaction, knowledgeBase.getObject().revision(), notes.getObject());
    } catch (RuntimeException unreadable) {
      all.rollback(transaction);
      throw unreadable;
    }
  }

  private record Opened(
      PlatformTransactionManager transactions,
      TransactionStatus transaction,
      long revision,
      RevisionNoteRepository notes)
      implements Snapshot {

    @Override
    public Optional<Map<String, Set<String>>> staleSince(long since) {
      Map<String, Set<String>> stale = new TreeMap<>();
      long reached = since;
      for (RevisionNote note : notes.after(since)) {
        if (note.previous() > reached) {
          return Optional.empty();
        }
        reached = note.revision();
        note.stale()
            .forEach(
                (name, ids) -> stale.computeIfAbsent(name, none -> new TreeSet<>()).addAll(ids));
      }
      return reached == revision ? Optional.of(stale) : Optional.empty();
    }

    /** There is nothing to be committed. */
    @Override
    public void close() {
      transactions.rollback(transaction);
    }
  }
}
