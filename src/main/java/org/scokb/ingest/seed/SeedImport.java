package org.scokb.ingest.seed;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleOrigin;
import org.scokb.article.ArticleRepository;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.reading.ArticleDraft;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.ingest.seed.SeedReport.Entry;
import org.scokb.ingest.seed.SeedReport.Outcome;
import org.scokb.provenance.Portions;
import org.scokb.text.UnreadableTextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings files among the seeds into the knowledge base. They are read on all processors, some at a
 * time, and those that are new are written together. A file that can't be read or written costs
 * nothing else.
 */
@Component
class SeedImport {

  private static final Logger log = LoggerFactory.getLogger(SeedImport.class);

  /** As many are held in memory, and written in one transaction. */
  private static final int AT_ONCE = 100;

  private final SeedReader files;
  private final ArticleReader reader;
  private final KnowledgeBaseWriter writer;
  private final ArticleRepository articles;

  SeedImport(
      IngestProperties properties,
      ArticleReader reader,
      KnowledgeBaseWriter writer,
      ArticleRepository articles) {
    this.files = new SeedReader(properties.largestArticle());
    this.reader = reader;
    this.writer = writer;
    this.articles = articles;
  }

  /** What a file holds, if it is to be written. */
  private record Seed(SeedFile file, ArticleReader.Reading reading) {

    String id() {
      return reading.article().id();
    }
  }

  /**
   * What is known of the files by now.
   *
   * @param entries what became of each
   * @param digests of each file that is a text, that text's
   * @param first by the digest of a text, the first file that has it
   */
  private record Progress(
      Map<SeedFile, Entry> entries, Map<SeedFile, String> digests, Map<String, SeedFile> first) {

    /** One text is one article: of files that have it, taken in their order, the first is. */
    void once(SeedFile file) {
      String digest = digests.get(file);
      SeedFile other = digest == null ? null : first.putIfAbsent(digest, file);
      if (other != null) {
        String reason = "it has the text of " + other.name();
        entries.put(file, new Entry(file.name(), Outcome.REPEATED, reason));
      }
    }
  }

  /**
   * Reads files and writes what is new or changed.
   *
   * @return what became of each file, in their order
   */
  List<Entry> read(List<SeedFile> seeds) {
    Progress progress =
        new Progress(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new HashMap<>());
    Map<SeedFile, Entry> entries = progress.entries();
    List<List<SeedFile>> portions = Portions.of(seeds, AT_ONCE);
    CompletableFuture<List<Seed>> next = read(portions, 0, progress);
    for (int at = 0; at < portions.size(); at++) {
      List<Seed> read = next.join();
      next = read(portions, at + 1, progress);
      portions.get(at).forEach(progress::once);
      write(read.stream().filter(seed -> !entries.containsKey(seed.file())).toList(), progress);
      portions.get(at).forEach(file -> tell(file, Objects.requireNonNull(entries.get(file))));
    }
    return seeds.stream().map(entries::get).toList();
  }

  /** Reads a portion, if there is one, while others are written. */
  private CompletableFuture<List<Seed>> read(
      List<List<SeedFile>> portions, int at, Progress progress) {
    if (at == portions.size()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return CompletableFuture.supplyAsync(
        () ->
            portions.get(at).parallelStream()
                .flatMap(file -> read(file, progress).stream())
                .toList());
  }

  private static void tell(SeedFile file, Entry entry) {
    if (entry.outcome() == Outcome.SKIPPED) {
      log.error("Seeds: {} is skipped: {}", file.text().getDescription(), entry.reason());
    } else {
      String reason = entry.reason() == null ? "" : ": " + entry.reason();
      log.info("Seeds: {} {}{}", entry.file(), entry.outcome().name().toLowerCase(ROOT), reason);
    }
  }

  private Optional<Seed> read(SeedFile file, Progress progress) {
    Map<SeedFile, Entry> entries = progress.entries();
    try {
      ArticleDraft draft = files.read(file);
      String digest = ArticleReader.sha256(draft.text());
      progress.digests().put(file, digest);
      if (!writer.knows(draft, digest, reader.version())) {
        return Optional.of(new Seed(file, reader.read(draft)));
      }
      entries.put(file, new Entry(file.name(), Outcome.UNCHANGED, null));
    } catch (IOException | UnreadableTextException | IllegalArgumentException unreadable) {
      entries.put(file, skipped(file, unreadable.getMessage()));
    } catch (RuntimeException failed) {
      entries.put(file, failed(file, failed));
    }
    return Optional.empty();
  }

  private void write(List<Seed> seeds, Progress progress) {
    Map<SeedFile, Entry> entries = progress.entries();
    Set<String> known = Set.copyOf(articles.idsAmong(seeds.stream().map(Seed::id).toList()));
    List<Seed> fresh = seeds.stream().filter(seed -> !known.contains(seed.id())).toList();
    List<Seed> others = new ArrayList<>(seeds);
    if (fresh.size() > 1) {
      others.removeAll(fresh);
      if (writeTogether(fresh)) {
        fresh.forEach(seed -> entries.put(seed.file(), read(seed)));
      } else {
        fresh.forEach(seed -> others.addAll(read(seed.file(), progress).stream().toList()));
      }
    }
    others.forEach(seed -> entries.put(seed.file(), write(seed)));
  }

  private boolean writeTogether(List<Seed> fresh) {
    try {
      writer.addAll(fresh.stream().map(Seed::reading).toList());
      return true;
    } catch (RuntimeException failed) {
      log.warn(
          "Seeds: {} files can't be written together, and are one by one", fresh.size(), failed);
      return false;
    }
  }

  private Entry write(Seed seed) {
    try {
      writer.put(seed.reading(), SeedImport::refuseIfPosted);
      return read(seed);
    } catch (IllegalArgumentException refused) {
      return skipped(seed.file(), refused.getMessage());
    } catch (RuntimeException failed) {
      return failed(seed.file(), failed);
    }
  }

  private static Entry read(Seed seed) {
    return new Entry(seed.file().name(), Outcome.READ, null);
  }

  private static Entry skipped(SeedFile file, @Nullable String reason) {
    return new Entry(file.name(), Outcome.SKIPPED, reason);
  }

  private static Entry failed(SeedFile file, RuntimeException failed) {
    log.error("Seeds: reading {} failed", file.name(), failed);
    return skipped(file, "reading it failed; the log says where");
  }

  private static void refuseIfPosted(@Nullable Article known) {
    if (known != null && known.origin() == ArticleOrigin.REQUEST) {
      throw new IllegalArgumentException(
          "an article that came by a request has the id '%s'".formatted(known.id()));
    }
  }
}
