package org.scokb.feature;

import org.jspecify.annotations.Nullable;
import org.scokb.provenance.KnowledgeBaseRepository;
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
class StoredRevisions implements Snapshot.Source, TransactionExecutionListener {

  private static final int ONE_REVISION = TransactionDefinition.ISOLATION_SERIALIZABLE;

  private final ObjectProvider<PlatformTransactionManager> transactions;
  private final ObjectProvider<KnowledgeBaseRepository> knowledgeBase;

  StoredRevisions(
      ObjectProvider<PlatformTransactionManager> transactions,
      ObjectProvider<KnowledgeBaseRepository> knowledgeBase) {
    this.transactions = transactions;
    this.knowledgeBase = knowledgeBase;
  }

  /** Whatever is read {@link AtOneRevision} for an answer begins with the revision. */
  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failed) {
    Integer isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
    if (failed == null
        && transaction.isReadOnly()
        && isolation != null
        && isolation == ONE_REVISION
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
      return new Opened(all, transaction, knowledgeBase.getObject().revision());
    } catch (RuntimeException unreadable) {
      all.rollback(transaction);
      throw unreadable;
    }
  }

  private record Opened(
      PlatformTransactionManager transactions, TransactionStatus transaction, long revision)
      implements Snapshot {

    /** There is nothing to be committed. */
    @Override
    public void close() {
      transactions.rollback(transaction);
    }
  }
}
