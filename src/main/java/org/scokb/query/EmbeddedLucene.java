package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.apache.lucene.util.IOUtils;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Order;

/** An index of this process' own, in a folder or, where there is none, in memory. */
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
    settings.put(
        "backend.directory.type",
        folder == null ? "local-heap" : BeanReference.ofInstance(new CachedFolders(folder)));
    return settings;
  }

  @Override
  public SearchPredicate met(SearchPredicateFactory all, TextQuery text) {
    return all.extension(LuceneExtension.get()).fromLuceneQuery(LuceneText.of(text)).toPredicate();
  }

  @Override
  public Walk page(QueryPredicates<?> asked, long offset, int size) {
    return walk(
        asked,
        offset,
        size,
        // Other pages will show it too.
        (segment, document) ->
            memory.of(segment, document, Stored.class, () -> stored(segment, document)));
  }

  @Override
  public Walk walk(QueryPredicates<?> asked) {
    return walk(asked, 0, Integer.MAX_VALUE, EmbeddedLucene::stored);
  }

  /** A walk over a reader of Lucene's, which stays as it is while others write. */
  private Walk walk(
      QueryPredicates<?> asked,
      long offset,
      int size,
      BiFunction<LeafReader, Integer, Stored> reading) {
    IndexReader reader = reader(asked.scope());
    try {
      int[] matching = matching(reader, asked);
      int from = (int) Math.min(offset, matching.length);
      Stream<Stored> content =
          Arrays.stream(matching, from, matching.length)
              .limit(size)
              .mapToObj(
                  document -> {
                    List<LeafReaderContext> all = reader.leaves();
                    LeafReaderContext segment = all.get(ReaderUtil.subIndex(document, all));
                    return reading.apply(segment.reader(), document - segment.docBase);
                  });
      return new Walk(
          matching.length, content.onClose(() -> IOUtils.closeWhileHandlingException(reader)));
    } catch (RuntimeException failed) {
      IOUtils.closeWhileHandlingException(reader);
      throw failed;
    }
  }

  private int[] matching(IndexReader reader, QueryPredicates<?> asked) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(VALUES);
    searcher.setQueryCachingPolicy(OF_VALUES);
    Query query = LuceneMigrationUtils.toLuceneQuery(asked.allBut(null));
    List<Order> keys = asked.order();
    boolean scored = asked.byScore();
    int[] all = memory.of(reader, keys, int[].class, () -> IndexOrder.of(reader, keys));
    return memory.of(
        reader,
        List.of(query, keys, scored),
        int[].class,
        () -> IndexOrder.matching(searcher, query, all, scored));
  }

  private static Stored stored(LeafReader segment, int document) {
    try {
      SortedSetDocValues name =
          DocValues.getSortedSet(segment, Fields.sort(CollectionDefinition.RESOURCE));
      Document read =
          segment.storedFields().document(document, Set.of(Fields.REPRESENTATION, Fields.TEXT));
      return new Stored(
          name.advanceExact(document) ? name.lookupOrd(name.nextOrd()).utf8ToString() : "",
          read.get(Fields.REPRESENTATION),
          read.get(Fields.TEXT));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Counts counted(
      SearchScope<?> scope, SearchPredicate of, List<String> facets, Supplier<Counts> counting) {
    try (IndexReader reader = reader(scope)) {
      Query query = LuceneMigrationUtils.toLuceneQuery(of);
      return memory.of(reader, List.of(query, facets), Counts.class, counting::get);
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
