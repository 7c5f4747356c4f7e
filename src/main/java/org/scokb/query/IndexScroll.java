package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;

/**
 * Walks over everything that matches a query, as it was when the walk began. Hibernate Search's own
 * scroll keeps all that it has passed; Lucene's search-after keeps one chunk.
 */
class IndexScroll {

  /** Each chunk costs a search, and holds this many document numbers and sort values. */
  private static final int CHUNK = 10_000;

  private final SearchScope<?> scope;

  IndexScroll(SearchScope<?> scope) {
    this.scope = scope;
  }

  /** Hands over the representation of each entity, as JSON. */
  void forEach(QueryPredicates<?> predicates, Consumer<String> taker) {
    var matching = LuceneMigrationUtils.toLuceneQuery(predicates.allBut(null));
    var order = LuceneMigrationUtils.toLuceneSort(predicates.order());
    try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
      IndexSearcher searcher = new IndexSearcher(reader);
      StoredFields stored = searcher.storedFields();
      TopDocs found = searcher.search(matching, CHUNK, order);
      while (found.scoreDocs.length > 0) {
        for (ScoreDoc document : found.scoreDocs) {
          taker.accept(
              stored
                  .document(document.doc, Set.of(Fields.REPRESENTATION))
                  .get(Fields.REPRESENTATION));
        }
        ScoreDoc last = found.scoreDocs[found.scoreDocs.length - 1];
        found = searcher.searchAfter(last, matching, CHUNK, order);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
