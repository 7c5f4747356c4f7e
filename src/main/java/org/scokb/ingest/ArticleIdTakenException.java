package org.scokb.ingest;

import org.scokb.web.Fault;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;

/** Another text has the id that an article should get. */
class ArticleIdTakenException extends ProblemException {

  private static final long serialVersionUID = 1L;

  ArticleIdTakenException(String id) {
    super(
        ProblemType.ARTICLE_ID_TAKEN,
        "Another text has the id '%s'; PUT /api/v1/articles/%s replaces it, or send another id."
            .formatted(id, id),
        Fault.ofPointer("/id", "taken by another text"));
  }
}
