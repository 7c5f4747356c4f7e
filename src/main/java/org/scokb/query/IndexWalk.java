package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;

/**
 * Everything that matches a query in its order, as it was when the walk began. One entity after the
 * other is read, so that a walk over all of them holds no more than their order.
 */
class IndexWalk implements AutoCloseable {

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final IndexOrder order;
  private final Matching matching;
  private final @Nullable TextQuery text;

  IndexWalk(SearchScope<?> scope, QueryPredicates<?> predicates, IndexOrders orders) {
    reader = scope.extension(LuceneExtension.get()).openIndexReader();
    searcher = new IndexSearcher(reader);
    text = predicates.text();
    try {
      order = orders.of(reader, predicates.order());
      matching =
          Matching.of(
              searcher,
              LuceneMigrationUtils.toLuceneQuery(predicates.allBut(null)),
              predicates.byScore());
    } catch (IOException | RuntimeException failed) {
      close();
      throw failed instanceof IOException unreadable
          ? new UncheckedIOException(unreadable)
          : (RuntimeException) failed;
    }
  }

  /** What was asked for in words. */
  @Nullable TextQuery text() {
    return text;
  }

  /** How many match. */
  long count() {
    return matching.count();
  }

  /** Those that come after as many others. */
  Stream<Stored> from(long offset) {
    return matching.in(order, offset).mapToObj(this::stored);
  }

  private Stored stored(int document) {
    try {
      List<LeafReaderContext> leaves = searcher.getLeafContexts();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      SortedSetDocValues name =
          DocValues.getSortedSet(leaf.reader(), Fields.sort(SearchedBy.RESOURCE));
      Document read =
          searcher.storedFields().document(document, Set.of(Fields.REPRESENTATION, Fields.TEXT));
      String text = read.get(Fields.TEXT);
      return new Stored(
          name.advanceExact(document - leaf.docBase)
              ? name.lookupOrd(name.nextOrd()).utf8ToString()
              : "",
          read.get(Fields.REPRESENTATION),
          text == null ? null : OwnText.of(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * An entity as it is stored.
   *
   * @param collection its collection's name; empty where that isn't searched with the others
   * @param json its representation
   * @param text a text of its own, if it has one
   */
  record Stored(String collection, String json, @Nullable OwnText text) {}
}
