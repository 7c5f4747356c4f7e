package org.scokb.ingest;

import org.jspecify.annotations.Nullable;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.web.Revision;
import org.springframework.stereotype.Component;

/**
 * The revision that entities and lists are both of: that of the database, once the index has
 * followed. Were a list tagged with a revision before the index is there, whoever keeps it would be
 * told for ever that it still is right.
 */
@Component
class PublishedRevision implements Revision {

  private final KnowledgeBaseRepository knowledgeBase;
  private volatile @Nullable Long held;

  PublishedRevision(KnowledgeBaseRepository knowledgeBase) {
    this.knowledgeBase = knowledgeBase;
  }

  @Override
  public long current() {
    // In this order: a revision read after its commit finds it held, or the index up to it.
    long stored = knowledgeBase.revision();
    Long before = held;
    return before == null ? stored : before;
  }

  /** Goes on telling the revision of now, whatever is committed, until {@link #release}. */
  void hold() {
    held = knowledgeBase.revision();
  }

  /** Tells the database's revision again: the index has followed, or nothing was committed. */
  void release() {
    held = null;
  }
}
