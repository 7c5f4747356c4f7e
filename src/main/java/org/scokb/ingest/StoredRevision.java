package org.scokb.ingest;

import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.web.Revision;
import org.springframework.stereotype.Component;

/**
 * The revision of the database. An entity comes from there, and a list from an index that holds
 * every change made before it is asked: neither is ever older than its tag says.
 */
@Component
class StoredRevision implements Revision {

  private final KnowledgeBaseRepository knowledgeBase;

  StoredRevision(KnowledgeBaseRepository knowledgeBase) {
    this.knowledgeBase = knowledgeBase;
  }

  @Override
  public long current() {
    return knowledgeBase.revision();
  }
}
