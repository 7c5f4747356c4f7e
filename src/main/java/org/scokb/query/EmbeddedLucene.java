package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.scokb.query.IndexWalk.Stored;
import org.springframework.data.domain.Sort.Order;

/**
 * An index of this process' own, in a folder or in memory.
 *
 * @param folder where it is; {@code null} for memory
 */
record EmbeddedLucene(@Nullable Path folder, IndexMemory memory) implements Backend {

  /** Which documents of a segment have a value of a filter, as many questions ask. */
  private static final LRUQueryCache VALUES =
      new LRUQueryCache(
          10_000, Runtime.getRuntime().maxMemory() / 100, segment -> true, Float.MAX_VALUE);

  private static final QueryCachingPolicy OF_VALUES =
      new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
          return query instanceof TermQuery one && !Fields.isText(one.getTerm().field())
              || query instanceof TermInSetQuery some && !Fields.isText(some.getField());
        }
      };

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("backend.type", "lucene");
    settings.put("backend.analysis.configurer", (LuceneAnalysisConfigurer) TextAnalysis::configure);
    settings.put("backend.lucene_version", "LUCENE_9_12_0");
    // What is written is seen when it is published, and not before.
    settings.put("backend.io.refresh_interval", Integer.MAX_VALUE);
    // It is durable when it is sealed: one that a crash left unsealed is made anew anyway.
    settings.put("backend.io.commit_interval", Integer.MAX_VALUE);
    // A question asks each segment of each index: few of them are worth merging more often.
    settings.put("backend.io.merge.factor", 3);
    settings.put("backend.io.merge.min_size", 0);
    // What happened is most of what is added, and listed rather than searched.
    settings.put("backend.indexes.changes.io.merge.factor", 10);
    if (folder == null) {
      settings.put("backend.directory.type", "local-heap");
    } else {
      settings.put("backend.directory.type", BeanReference.ofInstance(new CachedFolders(folder)));
    }
    return settings;
  }

  @Override
  public SearchPredicate met(SearchPredicateFactory all, TextQuery text) {
    return all.extension(LuceneExtension.get()).fromLuceneQuery(LuceneText.of(text)).toPredicate();
  }

  @Override
  public IndexWalk page(QueryPredicates<?> asked, long offset, int size) {
    return walk(asked, offset, size, this::kept);
  }

  @Override
  public IndexWalk walk(QueryPredicates<?> asked) {
    return walk(asked, 0, Long.MAX_VALUE, EmbeddedLucene::stored);
  }

  /** A walk over a reader of Lucene's, which stays as it is while others write. */
  private IndexWalk walk(QueryPredicates<?> asked, long offset, long size, Reading reading) {
    IndexReader reader = reader(asked.scope());
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(VALUES);
      searcher.setQueryCachingPolicy(OF_VALUES);
      Matching matching = matching(searcher, asked);
      return new IndexWalk(
          matching.count(),
          matching
              .from(offset)
              .limit(size)
              .mapToObj(document -> read(reader, document, reading))
              .onClose(() -> close(reader)));
    } catch (RuntimeException failed) {
      close(reader);
      throw failed;
    }
  }

  private Matching matching(IndexSearcher searcher, QueryPredicates<?> asked) {
    IndexReader reader = searcher.getIndexReader();
    Query query = LuceneMigrationUtils.toLuceneQuery(asked.allBut(null));
    List<Order> keys = asked.order();
    boolean scored = asked.byScore();
    IndexOrder order = memory.of(reader, keys, IndexOrder.class, () -> IndexOrder.of(reader, keys));
    return memory.of(
        reader,
        query,
        List.of(keys, scored),
        Matching.class,
        () -> Matching.of(searcher, query, order, scored));
  }

  private static Stored read(IndexReader reader, int document, Reading reading) {
    LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return reading.of(segment.reader(), document - segment.docBase);
  }

  /** Reads one document, by its number in its segment. */
  private interface Reading {
    Stored of(LeafReader segment, int document);
  }

  /** What a page shows, which others will show too. */
  private Stored kept(LeafReader segment, int document) {
    return memory.of(segment, document, Stored.class, () -> stored(segment, document));
  }

  private static Stored stored(LeafReader segment, int document) {
    try {
      SortedSetDocValues name =
          DocValues.getSortedSet(segment, Fields.sort(CollectionDefinition.RESOURCE));
      Document read =
          segment.storedFields().document(document, Set.of(Fields.REPRESENTATION, Fields.TEXT));
      return Stored.of(
          name.advanceExact(document) ? name.lookupOrd(name.nextOrd()).utf8ToString() : "",
          read.get(Fields.REPRESENTATION),
          read.get(Fields.TEXT));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void close(IndexReader reader) {
    try {
      reader.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Counts counted(
      SearchScope<?> scope, SearchPredicate of, List<String> facets, Supplier<Counts> counting) {
    try (IndexReader reader = reader(scope)) {
      return memory.of(
          reader, LuceneMigrationUtils.toLuceneQuery(of), facets, Counts.class, counting::get);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void prepare(Collection<String> indexes) throws IOException {
    if (folder != null) {
      for (String index : indexes) {
        Files.createDirectories(folder.resolve(index));
      }
    }
  }

  @Override
  public void check(SearchScope<?> scope) throws IOException {
    try (IndexReader reader = reader(scope)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  private static IndexReader reader(SearchScope<?> scope) {
    return scope.extension(LuceneExtension.get()).openIndexReader();
  }
}
