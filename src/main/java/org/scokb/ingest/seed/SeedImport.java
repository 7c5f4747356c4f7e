package org.scokb.ingest.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.database.DatabaseOutage;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.provenance.Portions;
import org.scokb.text.UnreadableTextException;
import org.scokb.vocabulary.ApiName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings files among the seeds into the knowledge base. They are read on all processors, some at a
 * time, and those that are new are written together. A file that can't be read or written costs
 * nothing else.
 */
@Component
record SeedImport(
    IngestProperties properties,
    ArticleReader reader,
    KnowledgeBaseWriter writer,
    ArticleRepository articles) {

  private static final Logger log = LoggerFactory.getLogger(SeedImport.class);

  /** As many are held in memory, and written in one transaction. */
  private static final int AT_ONCE = 100;

  /** What became of a file. */
  enum Outcome implements ApiName {
    READ,
    UNCHANGED,
    /** Another file before it has the same text: both are one article. */
    REPEATED,
    SKIPPED
  }

  /** What became of one file, and, where it is no article, why. */
  record Entry(String file, Outcome outcome, @Nullable String reason) {

    String told(String what) {
      return reason == null ? what : what + ": " + reason;
    }
  }

  /**
   * What a file holds: of its text, if it is one, the digest; what is to be written of it, if
   * anything, or else what became of it.
   */
  private record Seed(
      SeedFile file,
      @Nullable String digest,
      ArticleReader.@Nullable Reading reading,
      @Nullable Entry entry) {

    String id() {
      return Objects.requireNonNull(reading).article().id();
    }

    Seed became(Outcome outcome, @Nullable String reason) {
      return new Seed(file, digest, null, new Entry(file.name(), outcome, reason));
    }
  }

  /** Reads files, writes what is new or changed, and tells what became of each, in their order. */
  List<Entry> read(List<SeedFile> seeds) {
    Map<String, SeedFile> byDigest = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    List<List<SeedFile>> portions = Portions.of(seeds, AT_ONCE);
    CompletableFuture<List<Seed>> next = read(portions, 0);
    for (int at = 0; at < portions.size(); at++) {
      List<Seed> read = next.join();
      next = read(portions, at + 1);
      write(read.stream().map(seed -> once(seed, byDigest)).toList())
          .forEach(seed -> entries.add(told(seed)));
    }
    return entries;
  }

  /** Reads a portion, if there is one, while others are written. */
  private CompletableFuture<List<Seed>> read(List<List<SeedFile>> portions, int at) {
    return at == portions.size()
        ? CompletableFuture.completedFuture(List.of())
        : CompletableFuture.supplyAsync(
            () -> portions.get(at).parallelStream().map(this::read).toList());
  }

  private Seed read(SeedFile file) {
    String digest = null;
    try {
      ArticleReader.Draft draft = file.read(properties.largestArticle());
      digest = Article.sha256(draft.text());
      return writer.knows(draft, digest, reader.version())
          ? new Seed(file, digest, null, null).became(Outcome.UNCHANGED, null)
          : new Seed(file, digest, reader.read(draft), null);
    } catch (IOException | UnreadableTextException | IllegalArgumentException unreadable) {
      return new Seed(file, digest, null, null).became(Outcome.SKIPPED, unreadable.getMessage());
    } catch (RuntimeException failed) {
      return failed(new Seed(file, digest, null, null), failed);
    }
  }

  /** One text is one article: of files that have it, taken in their order, the first is. */
  private static Seed once(Seed seed, Map<String, SeedFile> byDigest) {
    SeedFile other =
        seed.digest() == null ? null : byDigest.putIfAbsent(seed.digest(), seed.file());
    return other == null
        ? seed
        : seed.became(Outcome.REPEATED, "it has the text of " + other.name());
  }

  /** Writes those that are to be: what many new ones speak of is settled once. */
  private List<Seed> write(List<Seed> seeds) {
    List<Seed> read = seeds.stream().filter(seed -> seed.reading() != null).toList();
    Set<String> known = Set.copyOf(articles.idsAmong(read.stream().map(Seed::id).toList()));
    List<Seed> fresh = read.stream().filter(seed -> !known.contains(seed.id())).toList();
    // Where that fails they are read again: what was read can be stored once.
    UnaryOperator<Seed> anew =
        fresh.size() < 2
            ? this::write
            : writeTogether(fresh)
                ? seed -> seed.became(Outcome.READ, null)
                : seed -> write(read(seed.file()));
    return seeds.stream()
        .map(seed -> fresh.contains(seed) ? anew.apply(seed) : write(seed))
        .toList();
  }

  private boolean writeTogether(List<Seed> fresh) {
    try {
      writer.addAll(fresh.stream().map(seed -> Objects.requireNonNull(seed.reading())).toList());
      return true;
    } catch (RuntimeException failed) {
      log.warn(
          "Seeds: {} files can't be written together, and are one by one", fresh.size(), failed);
      return false;
    }
  }

  private Seed write(Seed seed) {
    if (seed.reading() == null) {
      return seed;
    }
    try {
      writer.put(seed.reading());
      return seed.became(Outcome.READ, null);
    } catch (IllegalArgumentException refused) {
      return seed.became(Outcome.SKIPPED, refused.getMessage());
    } catch (RuntimeException failed) {
      return failed(seed, failed);
    }
  }

  private static Seed failed(Seed seed, RuntimeException failed) {
    DatabaseOutage.passOn(failed);
    log.error("Seeds: reading {} failed", seed.file().name(), failed);
    return seed.became(Outcome.SKIPPED, "reading it failed; the log says where");
  }

  private static Entry told(Seed seed) {
    Entry entry = Objects.requireNonNull(seed.entry());
    if (entry.outcome() == Outcome.SKIPPED) {
      log.error("Seeds: {} is skipped: {}", seed.file().text().getDescription(), entry.reason());
    } else {
      log.info("Seeds: {} {}", entry.file(), entry.told(entry.outcome().apiName()));
    }
    return entry;
  }
}
