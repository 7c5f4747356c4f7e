package org.scokb.query;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Snapshots of the database, each held until the answer that is read from it is sent: all of what
 * is written is of one revision, however long its client takes.
 */
@Component
public class HeldSnapshots {

  /** Each holds a connection to the database as long as its client reads. */
  private static final int AT_ONCE = 4;

  private static final int PATIENCE_SECONDS = 2;
  private static final int RETRY_SECONDS = 30;

  private final Snapshot.Source database;
  private final Semaphore turns = new Semaphore(AT_ONCE);

  HeldSnapshots(Snapshot.Source database) {
    this.database = database;
  }

  /** Holds one for the answer that is being made if that is to be all of a collection. */
  public void holdForWhole() {
    if (Format.isOfWholes()) {
      hold();
    }
  }

  /**
   * Holds one for the answer that is being made.
   *
   * @return its revision
   * @throws ProblemException if others hold as many as there may be
   */
  public long hold() {
    if (!hasTurn()) {
      throw ProblemException.unavailable("Others are reading everything already", RETRY_SECONDS);
    }
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    request.registerDestructionCallback(
        Semaphore.class.getName(), turns::release, RequestAttributes.SCOPE_REQUEST);
    Snapshot snapshot = database.get();
    request.registerDestructionCallback(
        Snapshot.class.getName(), snapshot::close, RequestAttributes.SCOPE_REQUEST);
    return snapshot.revision();
  }

  private boolean hasTurn() {
    try {
      return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
