package org.scokb.ingest.reading;

import org.scokb.article.Article;
import org.scokb.article.ArticleMetadata;
import org.scokb.article.ArticleOrigin;
import org.scokb.text.Text;

/** An article before it is read, under the id that it will have, and what is told of it. */
public record ArticleDraft(String id, Text text, ArticleMetadata told, ArticleOrigin origin) {

  /** An article as it is kept, to be read again. */
  public static ArticleDraft again(Article kept) {
    return new ArticleDraft(kept.id(), kept.text(), kept.metadata(), kept.origin());
  }
}
