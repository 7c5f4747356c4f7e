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
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;

/** A walk over a reader of Lucene's, which stays as it is while others write. */
class LuceneWalk implements IndexWalk {

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final IndexOrder order;
  private final Matching matching;

  LuceneWalk(IndexReader reader, QueryPredicates<?> predicates, IndexOrders orders) {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
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

  @Override
  public long count() {
    return matching.count();
  }

  @Override
  public Stream<Stored> all() {
    return from(0);
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
      return Stored.of(
          name.advanceExact(document - leaf.docBase)
              ? name.lookupOrd(name.nextOrd()).utf8ToString()
              : "",
          read.get(Fields.REPRESENTATION),
          read.get(Fields.TEXT));
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
}
