package org.scokb.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.change.Change;
import org.scokb.change.ChangeKind;
import org.scokb.change.ChangeRepository;
import org.scokb.ingest.Revised.Effect;
import org.scokb.ingest.Revised.Outcome;
import org.springframework.stereotype.Component;

/** Writes down what every revision did. */
@Component
class ChangeLog {

  static final String ARTICLES = "articles";
  static final String CHANGES = "changes";

  private final ChangeRepository changes;
  private final Clock clock;

  ChangeLog(ChangeRepository changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Writes down what a revision did.
   *
   * @param article the article that came or went; {@code null} where the reference tables were read
   * @param outcome what became of the article
   * @param effects what became of entities
   * @return the ids of what was written
   */
  Set<String> write(
      long revision, @Nullable Article article, Outcome outcome, List<Effect> effects) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String id = article == null ? null : article.id();
    List<Change> made = new ArrayList<>();
    if (article != null) {
      made.add(new Change(revision, now, id, kind(outcome), ARTICLES, article.id()));
    }
    effects.forEach(
        effect ->
            made.add(
                new Change(
                    revision,
                    now,
                    id,
                    effect.kind(),
                    effect.subject().resource().apiName(),
                    effect.subject().id())));
    return changes.saveAll(made).stream().map(Change::key).collect(Collectors.toSet());
  }

  private static ChangeKind kind(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> ChangeKind.CREATED;
      case WITHDRAWN -> ChangeKind.WITHDRAWN;
      case REPLACED, UNCHANGED -> ChangeKind.UPDATED;
    };
  }
}
