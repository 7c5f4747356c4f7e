package org.scokb.ingest.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.curation.StoredDecision;
import org.scokb.database.DatabaseOutage;
import org.scokb.ingest.decision.CurationFile;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.seed.SeedImport.Entry;
import org.scokb.ingest.seed.SeedImport.Outcome;
import org.scokb.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Brings what people have decided in a {@code NAME.curation.yml} beside a seed into force, and what
 * a file doesn't have any more out of it.
 */
@Component
record SeedCuration(Curation curation, KnowledgeBaseWriter writer) {

  private static final Logger log = LoggerFactory.getLogger(SeedCuration.class);

  private static final String EXTENSION = ".curation.yml";

  private static final DataSize LARGEST = DataSize.ofMegabytes(4);

  /** Reads the files beside seeds, and tells what became of those that can't be taken. */
  List<Entry> read(List<SeedFile> seeds) {
    List<Entry> skipped = new ArrayList<>();
    Map<String, List<Decision>> wanted = new TreeMap<>();
    Set<String> kept = new HashSet<>();
    for (SeedFile seed : seeds) {
      Resource file = seed.beside(EXTENSION);
      if (file != null) {
        try {
          wanted.put(seed.stem(), CurationFile.read(SeedFile.bytes(file, LARGEST), seed.id()));
        } catch (IOException | ProblemException | IllegalArgumentException unreadable) {
          String why =
              unreadable instanceof ProblemException problem
                  ? problem.getBody().getDetail()
                  : unreadable.getMessage();
          kept.add(seed.stem());
          skipped.add(skipped(seed.stem(), why));
          log.error("Seeds: {} is skipped: {}", file.getDescription(), why);
        }
      }
    }
    curation.all().stream()
        .map(StoredDecision::seed)
        .filter(Objects::nonNull)
        .filter(seed -> !kept.contains(seed))
        .forEach(seed -> wanted.putIfAbsent(seed, List.of()));
    wanted.forEach(
        (seed, decisions) -> {
          try {
            writer.replaceDecisions(decisions, seed);
          } catch (RuntimeException failed) {
            DatabaseOutage.passOn(failed);
            skipped.add(skipped(seed, "deciding it failed; the log says where"));
            log.error("Seeds: what is decided in {} is skipped", seed + EXTENSION, failed);
          }
        });
    return skipped;
  }

  private static Entry skipped(String seed, @Nullable String why) {
    return new Entry(seed + EXTENSION, Outcome.SKIPPED, why);
  }
}
