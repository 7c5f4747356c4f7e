package org.scokb.home;

import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.web.Revision;
import org.springframework.stereotype.Component;

/** The revision that the database is at. */
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
