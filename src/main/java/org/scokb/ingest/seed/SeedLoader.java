package org.scokb.ingest.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleOrigin;
import org.scokb.article.ArticleRepository;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.reading.ArticleDraft;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.ingest.seed.SeedReport.Entry;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.query.IndexFollower;
import org.scokb.query.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Brings the knowledge base up to the reference tables, the seeds and the rules at startup, and the
 * index up to the database; only then is the application ready. A file that can't be read is
 * reported and costs nothing else.
 */
@Component("seeds")
class SeedLoader implements ApplicationRunner, HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

  private static final String LOST =
      "The database is new, but the index beside it is of another: if its file was lost, stop, restore a backup of it and"
          + " start again; what was posted is in no other place";

  private final SeedFolder folder;
  private final SeedImport seeds;
  private final SeedCuration curation;
  private final KnowledgeBaseWriter writer;
  private final ArticleReader reader;
  private final ArticleRepository articles;
  private final KnowledgeBaseRepository knowledgeBase;
  private final IndexFollower index;
  private final String indexFolder;
  private final Turn turn;
  private volatile @Nullable SeedReport report;

  SeedLoader(
      IngestProperties properties,
      SeedImport seeds,
      SeedCuration curation,
      KnowledgeBaseWriter writer,
      ArticleReader reader,
      ArticleRepository articles,
      KnowledgeBaseRepository knowledgeBase,
      IndexFollower index,
      @Value("${scokb.index:}") String indexFolder,
      DataSource database) {
    this.folder = new SeedFolder(properties);
    this.seeds = seeds;
    this.curation = curation;
    this.writer = writer;
    this.reader = reader;
    this.articles = articles;
    this.knowledgeBase = knowledgeBase;
    this.index = index;
    this.indexFolder = indexFolder;
    this.turn = new Turn(database, "seed_turn");
  }

  /** What became of the seeds; {@code null} until they have been read. */
  @Nullable SeedReport report() {
    return report;
  }

  /**
   * What became of the seeds. A file that was skipped is no reason to be down: the others are
   * served. A folder without any is, though readiness doesn't hang on it.
   */
  @Override
  public Health health() {
    SeedReport done = report;
    if (done == null) {
      return Health.outOfService().withDetail("state", "the seeds are being read").build();
    }
    Health.Builder health =
        done.problem() == null ? Health.up() : Health.down().withDetail("problem", done.problem());
    health.withDetail("folder", done.folder());
    done.files().stream()
        .collect(
            groupingBy(
                Entry::outcome, TreeMap::new, mapping(each -> each.told(each.file()), toList())))
        .forEach((outcome, files) -> health.withDetail(outcome.apiName(), files));
    return health.withDetail("withdrawn", done.withdrawn()).build();
  }

  @Override
  public void run(ApplicationArguments arguments) throws Exception {
    SeedReport done;
    boolean isLost;
    try (Turn.Taken turn = this.turn.take()) {
      isLost = isOther(writer.lineage()) && knowledgeBase.revision() == 0;
      writer.readReference();
      done = readSeeds();
      readOutdated();
    }
    boolean current = index.open(writer.lineage());
    index.seal();
    if (isLost) {
      log.error(LOST);
      done = new SeedReport(done.folder(), LOST, done.files(), done.withdrawn());
    }
    report = done;
    log.info(
        "Knowledge base at revision {}: {} articles, index {}",
        knowledgeBase.revision(),
        articles.count(),
        current ? "brought up to date" : "made anew");
  }

  /**
   * Whether the database is another than the one that the index was made of, by a note beside that:
   * one that was lost, and begun anew, isn't taken for the one before. Noted from now on.
   */
  private boolean isOther(String lineage) throws IOException {
    if (indexFolder.isEmpty()) {
      return false;
    }
    Path note = Path.of(indexFolder, "lineage");
    boolean other = Files.exists(note) && !Files.readString(note).equals(lineage);
    Files.createDirectories(note.getParent());
    Files.writeString(note, lineage);
    return other;
  }

  private SeedReport readSeeds() {
    List<SeedFile> files;
    try {
      files = folder.files();
    } catch (IOException unreadable) {
      log.error("Seeds: {}; articles read before are kept", unreadable.getMessage());
      return new SeedReport(folder.location(), unreadable.getMessage(), List.of(), List.of());
    }
    Set<String> gone = new TreeSet<>(articles.idsOf(ArticleOrigin.SEED));
    if (files.isEmpty() && !gone.isEmpty() && !folder.properties().forgetSeeds()) {
      String problem =
          "There is no *.txt in %s: the %d articles from files are kept. If they are to go, start once with scokb.forget-seeds=true"
              .formatted(folder.location(), gone.size());
      log.error("Seeds: {}", problem);
      return new SeedReport(folder.location(), problem, List.of(), List.of());
    }
    if (files.isEmpty()) {
      log.warn("Seeds: no *.txt in {}", folder.location());
    }
    List<Entry> entries = new ArrayList<>(seeds.read(files));
    entries.stream()
        .filter(entry -> entry.outcome() != SeedReport.Outcome.REPEATED)
        .forEach(entry -> gone.remove(entry.file().replaceFirst("\\.txt$", "")));
    gone.removeIf(id -> !writer.withdrawSeed(id));
    gone.forEach(id -> log.info("Seeds: {} withdrawn", id));
    entries.addAll(curation.read(files));
    return new SeedReport(folder.location(), null, List.copyOf(entries), List.copyOf(gone));
  }

  /** Before the index closes, it is sealed: the next start need not make it anew. */
  @PreDestroy
  void seal() {
    if (report != null) {
      index.seal();
    }
  }

  /**
   * Reads articles again that were read by other rules than those of now, and that no file brings
   * anew: their text and metadata are kept. One that can't be read stays as it is.
   */
  private void readOutdated() {
    for (String id : articles.idsNotReadBy(reader.version())) {
      try {
        Article article = articles.findById(id).orElse(null);
        boolean isAgain =
            article != null
                && writer.putAgain(reader.read(ArticleDraft.again(article)), article.entityTag());
        log.info(
            "Articles: {} {}",
            id,
            isAgain ? "read again, by the rules of now" : "changed meanwhile");
      } catch (RuntimeException failed) {
        log.error("Articles: reading {} again failed", id, failed);
      }
    }
  }
}
