package org.scokb.ingest.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.change.Change;
import org.scokb.change.ChangeKind;
import org.scokb.feature.Features;
import org.scokb.ingest.ledger.Revised.Effect;
import org.scokb.provenance.KnowledgeBase;
import org.scokb.provenance.Label;
import org.scokb.provenance.RevisionNote;
import org.scokb.provenance.RevisionNoteRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.provenance.Withdrawal;
import org.scokb.provenance.WithdrawalRepository;
import org.scokb.vocabulary.Resource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes changes of statements revisions: settles what they touched, writes down what every revision
 * did, and notes for the index what to write anew.
 */
@Component
record Revisions(
    Ledger ledger,
    Settlement settlement,
    Features features,
    WithdrawalRepository withdrawals,
    RevisionNoteRepository notes,
    Clock clock) {

  /** For so many revisions it is noted what they have made stale. */
  private static final int KEPT = 1000;

  private static final int LONGEST_NAME = 200;

  /**
   * What is stated now in the place of what was, by an article that comes or goes; {@code null} is
   * that where reference tables or decisions state it.
   */
  record Step(@Nullable Article article, ChangeKind kind, List<Statement> stated) {}

  /** No revision: all is as it was. */
  Revised none(KnowledgeBase state, @Nullable Article article, List<Statement> stated) {
    SortedSet<SubjectId> spoken = spoken(stated);
    Map<SubjectId, Label> labels = features.labels(spoken);
    return new Revised(article, state.revision(), null, Map.of(), spoken, labels);
  }

  /**
   * Several revisions, by steps in their order, of which what is touched is settled once. Tells
   * what all of them did, and what the last one speaks of.
   *
   * @param joined entities that a person has joined or taken apart
   */
  Revised make(KnowledgeBase state, List<Statement> old, List<Step> steps, Set<SubjectId> joined) {
    List<Statement> stated = steps.stream().flatMap(step -> step.stated().stream()).toList();
    Settlement.Settled settled = settlement.settle(ledger.replace(old, stated, joined));
    long before = state.revision();
    Step last = steps.get(steps.size() - 1);
    Map<SubjectId, Effect> effects = settled.effects();
    SortedSet<SubjectId> spoken = spoken(last.stated());
    Set<SubjectId> named = new HashSet<>(spoken);
    named.addAll(effects.keySet());
    Map<SubjectId, Label> labels = new HashMap<>(settled.gone());
    labels.putAll(features.labels(named));
    // What one article brought and another moved on, between two looks, never was.
    effects.keySet().retainAll(labels.keySet());
    Set<SubjectId> told = new HashSet<>();
    Set<String> changes = new HashSet<>();
    for (Step step : steps) {
      state.revise();
      Map<SubjectId, Effect> share = share(step, effects, told);
      if (step == last) {
        // And what became of entities that none of them speaks of any more.
        effects.keySet().stream()
            .filter(told::add)
            .forEach(subject -> share.put(subject, effects.get(subject)));
      }
      changes.addAll(write(state.revision(), step, share, labels));
    }
    Map<String, Set<String>> stale = new TreeMap<>(settled.stale());
    stale.put(
        "articles",
        steps.stream()
            .flatMap(step -> Stream.ofNullable(step.article()))
            .map(Article::id)
            .collect(Collectors.toSet()));
    stale.put("changes", changes);
    ledger.insert(List.of(new RevisionNote(state.revision(), before, stale)));
    notes.forget(state.revision() - KEPT);
    return new Revised(last.article(), state.revision(), last.kind(), effects, spoken, labels);
  }

  /**
   * What one of several articles did: the first that speaks of an entity created it, those after
   * it, by then it is told, updated it.
   */
  private static Map<SubjectId, Effect> share(
      Step step, Map<SubjectId, Effect> effects, Set<SubjectId> told) {
    Map<SubjectId, Effect> share = new TreeMap<>(Revised.BY_RESOURCE);
    step.stated().stream()
        .map(Statement::subject)
        .distinct()
        .filter(effects::containsKey)
        .forEach(
            subject -> share.put(subject, told.add(subject) ? effects.get(subject) : Effect.AGAIN));
    return share;
  }

  /** Writes down what a revision did, and gives the ids of what was written. */
  private Set<String> write(
      long revision, Step step, Map<SubjectId, Effect> effects, Map<SubjectId, Label> labels) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Article article = step.article();
    String id = article == null ? null : article.id();
    String by = editor();
    Map<SubjectId, Effect> all = new LinkedHashMap<>();
    if (article != null) {
      SubjectId itself = new SubjectId(Resource.ARTICLES, article.id());
      all.put(itself, new Effect(step.kind(), List.of()));
    }
    all.putAll(effects);
    List<Change> made = new ArrayList<>();
    List<Withdrawal> gone = new ArrayList<>();
    all.forEach(
        (subject, effect) -> {
          Label label =
              article != null && subject.resource() == Resource.ARTICLES
                  ? new Label(article.title(), null)
                  : Objects.requireNonNull(labels.get(subject));
          made.add(
              new Change(revision, now, id, by, effect.kind(), subject, label, effect.fields()));
          if (effect.kind() == ChangeKind.WITHDRAWN) {
            gone.add(new Withdrawal(subject.resource(), subject.id(), revision));
          }
        });
    ledger.insert(made);
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

  /** What statements speak of: the entities that they are on, and those that they link to. */
  private static SortedSet<SubjectId> spoken(List<Statement> statements) {
    SortedSet<SubjectId> spoken = new TreeSet<>(Revised.BY_RESOURCE);
    for (Statement statement : statements) {
      spoken.add(statement.subject());
      SubjectId.linked(statement.property(), statement.value()).forEach(spoken::add);
    }
    return spoken;
  }
}
