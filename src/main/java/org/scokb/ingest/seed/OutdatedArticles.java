package org.scokb.ingest.seed;

import java.util.List;
import org.scokb.article.ArticleRepository;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.reading.ArticleDraft;
import org.scokb.ingest.reading.ArticleReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The articles that were read by other rules than those of now, and that no file brings anew. What
 * is kept of them, their text and metadata, is enough to read them again.
 */
@Component
class OutdatedArticles {

  private static final Logger log = LoggerFactory.getLogger(OutdatedArticles.class);

  private final ArticleRepository articles;
  private final ArticleReader reader;
  private final KnowledgeBaseWriter writer;

  OutdatedArticles(ArticleRepository articles, ArticleReader reader, KnowledgeBaseWriter writer) {
    this.articles = articles;
    this.reader = reader;
    this.writer = writer;
  }

  /**
   * Reads them by the rules of now. One that can't be read stays as it is and costs nothing else.
   */
  void readAgain() {
    List<String> outdated = articles.idsNotReadBy(reader.version());
    for (String id : outdated) {
      try {
        articles
            .findById(id)
            .map(ArticleDraft::again)
            .map(reader::read)
            .ifPresent(reading -> writer.put(reading, was -> {}));
        log.info("Articles: {} read again, by the rules of now", id);
      } catch (RuntimeException failed) {
        log.error("Articles: reading {} again failed", id, failed);
      }
    }
  }
}
