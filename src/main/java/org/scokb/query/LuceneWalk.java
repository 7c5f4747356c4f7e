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
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;

/** A walk over a reader of Lucene's, which stays as it is while others write. */
class LuceneWalk implements IndexWalk {

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Matching matching;

  LuceneWalk(IndexReader reader, QueryPredicates<?> predicates, IndexMemory memory) {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    try {
      Query query = LuceneMigrationUtils.toLuceneQuery(predicates.allBut(null));
      Ordered ordered = new Ordered(predicates.order(), predicates.byScore());
      IndexOrder order =
          memory.of(
              reader,
              new MatchAllDocsQuery(),
              ordered.keys(),
              IndexOrder.class,
              () -> IndexOrder.of(reader, ordered.keys()));
      matching =
          memory.of(
              reader,
              query,
              ordered,
              Matching.class,
              () -> Matching.of(searcher, query, order, ordered.scored()));
    } catch (RuntimeException failed) {
      close();
      throw failed;
    }
  }

  private record Ordered(List<Sort> keys, boolean scored) {}

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
    return matching.from(offset).mapToObj(this::stored);
  }

  private Stored stored(int document) {
    try {
      List<LeafReaderContext> leaves = searcher.getLeafContexts();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      SortedSetDocValues name =
          DocValues.getSortedSet(leaf.reader(), Fields.sort(CollectionDefinition.RESOURCE));
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
