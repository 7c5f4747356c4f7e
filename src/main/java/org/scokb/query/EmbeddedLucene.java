package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;

/**
 * An index of this process' own, in a folder or in memory.
 *
 * @param folder where it is; {@code null} for memory
 */
record EmbeddedLucene(@Nullable Path folder, IndexMemory memory) implements Backend {

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
  public Hits page(QueryPredicates<?> asked, long offset, int size) {
    try (LuceneWalk walk = walk(asked)) {
      return new Hits(walk.count(), walk.from(offset).limit(size).toList());
    }
  }

  @Override
  public LuceneWalk walk(QueryPredicates<?> asked) {
    return new LuceneWalk(reader(asked.scope()), asked, memory);
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
