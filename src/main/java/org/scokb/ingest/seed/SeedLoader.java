package org.scokb.ingest.seed;

import static java.util.Comparator.comparing;
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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.database.DatabaseOutage;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.ingest.seed.SeedImport.Entry;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.query.IndexFollower;
import org.scokb.query.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the knowledge base up to the reference tables, the seeds and the rules at startup, and the
 * index up to the database; only then is the application ready. A file that can't be read is
 * reported and costs nothing else.
 */
@Component
record SeedLoader(
    IngestProperties properties,
    SeedImport seeds,
    SeedCuration curation,
    KnowledgeBaseWriter writer,
    ArticleReader reader,
    ArticleRepository articles,
    KnowledgeBaseRepository knowledgeBase,
    IndexFollower index,
    @Value("${scokb.index:}") String indexFolder,
    DataSource database,
    UntilLoaded untilLoaded)
    implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

  private static final String LOST =
      "The database is new, but the index beside it is of another: if its file was lost, stop, restore a backup of it and"
          + " start again; what was posted is in no other place";

  private static final Path WORKING_DIRECTORY = Path.of("seeds");

  @Override
  public void run(ApplicationArguments arguments) throws Exception {
    Health done;
    boolean isLost;
    try (Turn.Taken turn = new Turn(database, "seed_turn").take()) {
      isLost = isOther(writer.lineage()) && knowledgeBase.revision() == 0;
      writer.readReference();
      done = readSeeds(isLost ? LOST : null);
      readOutdated();
    }
    boolean current = index.open(writer.lineage());
    index.seal();
    if (isLost) {
      log.error(LOST);
    }
    untilLoaded.loaded(done);
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

  private Health readSeeds(@Nullable String lost) {
    List<SeedFile> files;
    try {
      files = files();
    } catch (IOException unreadable) {
      log.error("Seeds: {}; articles read before are kept", unreadable.getMessage());
      return report(lost == null ? unreadable.getMessage() : lost, List.of(), List.of());
    }
    Set<String> gone = new TreeSet<>(articles.idsOf(Article.Origin.SEED));
    if (files.isEmpty() && !gone.isEmpty() && !properties.forgetSeeds()) {
      String problem =
          "There is no *.txt in %s: the %d articles from files are kept. If they are to go, start once with scokb.forget-seeds=true"
              .formatted(location(), gone.size());
      log.error("Seeds: {}", problem);
      return report(problem, List.of(), List.of());
    }
    if (files.isEmpty()) {
      log.warn("Seeds: no *.txt in {}", location());
    }
    List<Entry> entries = new ArrayList<>(seeds.read(files));
    entries.stream()
        .filter(entry -> entry.outcome() != SeedImport.Outcome.REPEATED)
        .forEach(entry -> gone.remove(entry.file().replaceFirst("\\.txt$", "")));
    gone.removeIf(id -> !writer.withdrawSeed(id));
    gone.forEach(id -> log.info("Seeds: {} withdrawn", id));
    entries.addAll(curation.read(files));
    return report(lost, entries, List.copyOf(gone));
  }

  private Health report(@Nullable String problem, List<Entry> entries, List<String> withdrawn) {
    Health.Builder health =
        problem == null ? Health.up() : Health.down().withDetail("problem", problem);
    health.withDetail("folder", location());
    entries.stream()
        .collect(
            groupingBy(
                Entry::outcome, TreeMap::new, mapping(each -> each.told(each.file()), toList())))
        .forEach((outcome, some) -> health.withDetail(outcome.apiName(), some));
    return health.withDetail("withdrawn", withdrawn).build();
  }

  /** The files, by name; where the folder can't be listed, the exception says why. */
  private List<SeedFile> files() throws IOException {
    Path folder = folder();
    if (folder == null) {
      Resource[] texts =
          new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/*.txt");
      return Stream.of(texts).map(SeedFile::new).sorted(comparing(SeedFile::name)).toList();
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no folder %s".formatted(location()));
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.getFileName().toString().endsWith(".txt"))
          .sorted()
          .map(text -> new SeedFile(new FileSystemResource(text)))
          .toList();
    }
  }

  private String location() {
    Path folder = folder();
    return folder == null ? "the copy inside the jar" : folder.toAbsolutePath().toString();
  }

  private @Nullable Path folder() {
    if (properties.seeds() != null && !properties.seeds().toString().isEmpty()) {
      return properties.seeds();
    }
    return Files.isDirectory(WORKING_DIRECTORY) ? WORKING_DIRECTORY : null;
  }

  /** Before the index closes, it is sealed: the next start need not make it anew. */
  @PreDestroy
  void seal() {
    if (untilLoaded.isLoaded()) {
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
            article != null && writer.putAgain(reader.readAgain(article), article.entityTag());
        log.info(
            "Articles: {} {}",
            id,
            isAgain ? "read again, by the rules of now" : "changed meanwhile");
      } catch (RuntimeException failed) {
        DatabaseOutage.passOn(failed);
        log.error("Articles: reading {} again failed", id, failed);
      }
    }
  }
}
