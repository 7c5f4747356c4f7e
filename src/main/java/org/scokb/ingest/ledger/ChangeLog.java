package org.scokb.ingest.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.change.Change;
import org.scokb.change.ChangeKind;
import org.scokb.ingest.ledger.Revised.Outcome;
import org.scokb.provenance.Label;
import org.scokb.provenance.SubjectId;
import org.scokb.provenance.Withdrawal;
import org.scokb.provenance.WithdrawalRepository;
import org.scokb.vocabulary.Resource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Writes down what every revision did. */
@Component
class ChangeLog {

  static final String ARTICLES = "articles";
  static final String CHANGES = "changes";

  private static final int LONGEST_NAME = 200;

  private final Inserts inserts;
  private final WithdrawalRepository withdrawals;
  private final Clock clock;

  ChangeLog(Inserts inserts, WithdrawalRepository withdrawals, Clock clock) {
    this.inserts = inserts;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  /**
   * Writes down what a revision did.
   *
   * @param article the article that came or went; {@code null} where the reference tables were read
   * @param outcome what became of the article
   * @param effects what became of entities
   * @param labels what these are or were listed under
   * @return the ids of what was written
   */
  Set<String> write(
      long revision,
      @Nullable Article article,
      Outcome outcome,
      Map<SubjectId, Effect> effects,
      Map<SubjectId, Label> labels) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String id = article == null ? null : article.id();
    String by = editor();
    Map<SubjectId, Label> itself =
        article == null
            ? Map.of()
            : Map.of(
                new SubjectId(Resource.ARTICLES, article.id()),
                new Label(article.metadata().title(), null));
    Map<SubjectId, Effect> all = new LinkedHashMap<>();
    itself.keySet().forEach(subject -> all.put(subject, new Effect(kind(outcome), List.of())));
    all.putAll(effects);
    List<Change> made = new ArrayList<>();
    List<Withdrawal> gone = new ArrayList<>();
    all.forEach(
        (subject, effect) -> {
          Label named = labels.getOrDefault(subject, new Label(subject.id(), null));
          Label label = itself.getOrDefault(subject, named);
          made.add(
              new Change(revision, now, id, by, effect.kind(), subject, label, effect.fields()));
          if (effect.kind() == ChangeKind.WITHDRAWN) {
            gone.add(new Withdrawal(subject.resource(), subject.id(), revision));
          }
        });
    inserts.insert(made);
    withdrawals.saveAll(gone);
    return made.stream().map(Change::key).collect(Collectors.toSet());
  }

  /** Who is signed in; nobody is while the application reads at its start. */
  private static @Nullable String editor() {
    Authentication editor = SecurityContextHolder.getContext().getAuthentication();
    return editor == null
        ? null
        : editor.getName().substring(0, Math.min(LONGEST_NAME, editor.getName().length()));
  }

  private static ChangeKind kind(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> ChangeKind.CREATED;
      case WITHDRAWN -> ChangeKind.WITHDRAWN;
      case REPLACED, UNCHANGED -> ChangeKind.UPDATED;
    };
  }
}
