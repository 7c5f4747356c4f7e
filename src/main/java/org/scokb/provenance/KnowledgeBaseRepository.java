package org.scokb.provenance;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one row of {@link KnowledgeBase}. */
public interface KnowledgeBaseRepository extends Repository<KnowledgeBase, Integer> {

  @Query("select k.revision from KnowledgeBase k")
  long revision();

  /**
   * Waits until no one else changes anything, and keeps others from it until the transaction ends.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select k from KnowledgeBase k")
  KnowledgeBase lock();
}
