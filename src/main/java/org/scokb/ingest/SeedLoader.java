package org.scokb.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleOrigin;
import org.scokb.article.ArticleRepository;
import org.scokb.ingest.SeedReport.Entry;
import org.scokb.ingest.SeedReport.Outcome;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.query.CollectionIndex;
import org.scokb.text.UnreadableTextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the knowledge base up to the reference tables, the seeds and the rules at startup, and the
 * index up to the database; only then is the application ready. A file that can't be read is
 * reported and costs nothing else.
 */
@Component
class SeedLoader implements ApplicationRunner, SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

  private final SeedFolder folder;
  private final SeedReader seeds;
  private final ArticleReader reader;
  private final KnowledgeBaseWriter writer;
  private final OutdatedArticles outdated;
  private final ArticleRepository articles;
  private final KnowledgeBaseRepository knowledgeBase;
  private final CollectionIndex index;
  private volatile @Nullable SeedReport report;
  private volatile boolean running;

  SeedLoader(
      IngestProperties properties,
      ArticleReader reader,
      KnowledgeBaseWriter writer,
      OutdatedArticles outdated,
      ArticleRepository articles,
      KnowledgeBaseRepository knowledgeBase,
      CollectionIndex index) {
    this.folder = new SeedFolder(properties);
    this.seeds = new SeedReader(properties.largestArticle());
    this.reader = reader;
    this.writer = writer;
    this.outdated = outdated;
    this.articles = articles;
    this.knowledgeBase = knowledgeBase;
    this.index = index;
  }

  /** What became of the seeds; {@code null} until they have been read. */
  @Nullable SeedReport report() {
    return report;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean current = index.isCurrent(knowledgeBase.revision());
    Map<String, Set<String>> changed = new HashMap<>(writer.readReference());
    SeedReport done = readSeeds(changed);
    outdated.readAgain(again -> merge(changed, again.stale()));
    if (current) {
      index.update(changed);
    } else {
      index.rebuild();
    }
    index.seal(knowledgeBase.revision());
    report = done;
    log.info(
        "Knowledge base at revision {}: {} articles, index {}",
        knowledgeBase.revision(),
        articles.count(),
        current ? "brought up to date" : "made anew");
  }

  private SeedReport readSeeds(Map<String, Set<String>> changed) {
    List<SeedFile> files;
    try {
      files = folder.files();
    } catch (IOException unreadable) {
      log.error("Seeds: {}; articles read before are kept", unreadable.getMessage());
      return new SeedReport(folder.location(), unreadable.getMessage(), List.of(), List.of());
    }
    if (files.isEmpty()) {
      log.warn("Seeds: no *.txt in {}", folder.location());
    }
    Set<String> gone = new TreeSet<>(articles.idsOf(ArticleOrigin.SEED));
    List<Entry> entries = new ArrayList<>();
    for (SeedFile file : files) {
      gone.remove(file.name().replaceFirst("\\.txt$", ""));
      Entry entry = read(file, changed);
      entries.add(entry);
      if (entry.outcome() == Outcome.SKIPPED) {
        log.error("Seeds: {} is skipped: {}", file.text().getDescription(), entry.reason());
      } else {
        log.info(
            "Seeds: {} {}", entry.file(), entry.outcome() == Outcome.READ ? "read" : "unchanged");
      }
    }
    for (String id : gone) {
      writer.withdraw(id, article -> {}).ifPresent(withdrawn -> merge(changed, withdrawn.stale()));
      log.info("Seeds: {} withdrawn, its file is gone", id);
    }
    return new SeedReport(folder.location(), null, entries, List.copyOf(gone));
  }

  private Entry read(SeedFile file, Map<String, Set<String>> changed) {
    try {
      ArticleDraft draft = seeds.read(file);
      if (writer.knows(draft, ArticleReader.sha256(draft.text()), reader.version())) {
        return new Entry(file.name(), Outcome.UNCHANGED, null);
      }
      merge(changed, writer.put(reader.read(draft), SeedLoader::refuseIfPosted).stale());
      return new Entry(file.name(), Outcome.READ, null);
    } catch (IOException | UnreadableTextException | IllegalArgumentException unreadable) {
      return new Entry(file.name(), Outcome.SKIPPED, unreadable.getMessage());
    } catch (RuntimeException failed) {
      log.error("Seeds: reading {} failed", file.name(), failed);
      return new Entry(file.name(), Outcome.SKIPPED, "reading it failed; the log says where");
    }
  }

  private static void refuseIfPosted(@Nullable Article known) {
    if (known != null && known.origin() == ArticleOrigin.REQUEST) {
      throw new IllegalArgumentException(
          "an article that came by a request has the id '%s'".formatted(known.id()));
    }
  }

  private static void merge(Map<String, Set<String>> all, Map<String, Set<String>> changed) {
    changed.forEach((name, ids) -> all.computeIfAbsent(name, none -> new HashSet<>()).addAll(ids));
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the index closes, it is sealed: the next start need not make it anew. */
  @Override
  public void stop() {
    if (report != null) {
      index.seal(knowledgeBase.revision());
    }
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
