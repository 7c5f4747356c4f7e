package org.scokb.ingest.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleOrigin;
import org.scokb.article.ArticleRepository;
import org.scokb.article.WithdrawnSeed;
import org.scokb.article.WithdrawnSeedRepository;
import org.scokb.curation.Curation;
import org.scokb.feature.Features;
import org.scokb.ingest.ledger.Revised.Outcome;
import org.scokb.ingest.reading.ArticleDraft;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.ReferenceTables;
import org.scokb.provenance.KnowledgeBase;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.provenance.Label;
import org.scokb.provenance.LinkProperties;
import org.scokb.provenance.RevisionNote;
import org.scokb.provenance.RevisionNoteRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Resource;
import org.scokb.web.Fault;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the database: each method is one transaction, and waits for any other change to end. It
 * notes for the index what to write anew.
 */
@Component
public class KnowledgeBaseWriter {

  /** For so many revisions it is noted what they have made stale. */
  private static final int KEPT = 1000;

  private final KnowledgeBaseRepository knowledgeBase;
  private final ArticleRepository articles;
  private final WithdrawnSeedRepository withdrawnSeeds;
  private final StatementRepository statements;
  private final ChangeLog log;
  private final Ledger ledger;
  private final Settlement settlement;
  private final Features features;
  private final ReferenceTables tables;
  private final RevisionNoteRepository notes;
  private final Inserts inserts;
  private final Curation curation;

  KnowledgeBaseWriter(
      KnowledgeBaseRepository knowledgeBase,
      ArticleRepository articles,
      WithdrawnSeedRepository withdrawnSeeds,
      StatementRepository statements,
      ChangeLog log,
      Ledger ledger,
      Settlement settlement,
      Features features,
      ReferenceTables tables,
      RevisionNoteRepository notes,
      Inserts inserts,
      Curation curation) {
    this.knowledgeBase = knowledgeBase;
    this.articles = articles;
    this.withdrawnSeeds = withdrawnSeeds;
    this.statements = statements;
    this.log = log;
    this.ledger = ledger;
    this.settlement = settlement;
    this.features = features;
    this.tables = tables;
    this.notes = notes;
    this.inserts = inserts;
    this.curation = curation;
  }

  /** Reads the reference tables, unless these very ones have been read before. */
  @Transactional
  public void readReference() {
    KnowledgeBase state = knowledgeBase.lock();
    String version = tables.version();
    if (version.equals(state.referenceVersion())) {
      return;
    }
    state.referenceVersion(version);
    Balance balance =
        ledger.replace(
            statements.findByOrigin(Origin.REFERENCE), curation.ofReference(tables.statements()));
    revise(state, null, Outcome.REPLACED, balance, List.of());
  }

  /** What the database has in common with its copies alone, from its first start on. */
  @Transactional
  public String lineage() {
    return knowledgeBase.lock().lineage();
  }

  /**
   * Whether a seed is to be left as it is: read by these rules before, or taken away by an editor
   * since.
   */
  @Transactional(readOnly = true)
  public boolean knows(ArticleDraft seed, String sha256, String extractor) {
    return articles
        .findById(seed.id())
        .map(
            known ->
                known.sha256().equals(sha256)
                    && known.extractor().equals(extractor)
                    && seed.described().is(known.metadata()))
        .orElseGet(
            () ->
                withdrawnSeeds
                    .findById(seed.id())
                    .filter(gone -> gone.sha256().equals(sha256))
                    .isPresent());
  }

  /**
   * Adds an article, unless there is one of the same text.
   *
   * @throws ProblemException if another text has the id
   */
  @Transactional
  public Revised add(ArticleReader.Reading reading) {
    KnowledgeBase state = knowledgeBase.lock();
    Article article = reading.article();
    Optional<Article> same = articles.findFirstBySha256OrderById(article.sha256());
    if (same.isPresent()) {
      return unchanged(state, same.get());
    }
    if (articles.existsById(article.id())) {
      throw new ProblemException(
          ProblemType.ARTICLE_ID_TAKEN,
          "Another text has the id '%s'; PUT /api/v1/articles/%s replaces it, or send another id."
              .formatted(article.id(), article.id()),
          Fault.ofPointer("/id", "taken by another text"));
    }
    return replace(state, reading);
  }

  /**
   * Puts an article and what it states in the place of what it was before.
   *
   * @param precondition is shown the article as it was, {@code null} where there was none, and may
   *     refuse by throwing
   */
  @Transactional
  public Revised put(ArticleReader.Reading reading, Consumer<@Nullable Article> precondition) {
    KnowledgeBase state = knowledgeBase.lock();
    Article was = articles.findById(reading.article().id()).orElse(null);
    precondition.accept(was);
    Article article = reading.article();
    if (was != null
        && was.entityTag().equals(article.entityTag())
        && was.extractor().equals(article.extractor())) {
      return unchanged(state, was);
    }
    return replace(state, reading);
  }

  /**
   * Adds articles whose ids aren't known: all in one transaction, each a revision of its own. What
   * many of them speak of is settled once.
   */
  @Transactional
  public void addAll(List<ArticleReader.Reading> readings) {
    KnowledgeBase state = knowledgeBase.lock();
    long before = state.revision();
    Map<Article, List<Statement>> stated = new LinkedHashMap<>();
    for (ArticleReader.Reading reading : readings) {
      withdrawnSeeds.deleteById(reading.article().id());
      stated.put(articles.save(reading.article()), stated(reading));
    }
    articles.flush();
    Balance balance =
        ledger.replace(List.of(), stated.values().stream().flatMap(List::stream).toList());
    Settlement.Settled settled = settlement.settle(balance.unsettled(), balance.touched());
    Map<SubjectId, Effect> all = balance.effects(settled);
    Map<SubjectId, Label> labels = labels(settled, all.keySet());
    // What one article brought and another moved on, between two looks, never was.
    all.keySet().retainAll(labels.keySet());
    Shares shares = new Shares(all);
    Set<String> written = new HashSet<>();
    Article last = readings.get(readings.size() - 1).article();
    stated.forEach(
        (article, statements) -> {
          state.revise();
          Map<SubjectId, Effect> effects = shares.of(statements);
          if (article.id().equals(last.id())) {
            effects.putAll(shares.rest());
          }
          written.addAll(log.write(state.revision(), article, Outcome.CREATED, effects, labels));
        });
    Map<String, Set<String>> stale = new TreeMap<>(settled.stale());
    stale.put(
        ChangeLog.ARTICLES,
        readings.stream().map(reading -> reading.article().id()).collect(Collectors.toSet()));
    stale.put(ChangeLog.CHANGES, written);
    note(before, state, stale);
  }

  /** Notes for whoever follows what a change has made stale. */
  private void note(long before, KnowledgeBase state, Map<String, Set<String>> stale) {
    inserts.insert(List.of(new RevisionNote(state.revision(), before, stale)));
    notes.forget(state.revision() - KEPT);
  }

  /**
   * Takes an article and its statements, and no others, away.
   *
   * @param precondition is shown the article and may refuse by throwing
   * @return nothing where there was no article of that id
   */
  @Transactional
  public Optional<Revised> withdraw(String id, Consumer<@Nullable Article> precondition) {
    KnowledgeBase state = knowledgeBase.lock();
    Article article = articles.findById(id).orElse(null);
    precondition.accept(article);
    if (article == null) {
      return Optional.empty();
    }
    Balance balance = ledger.replace(statements.findByArticle(id), List.of());
    curation.lose(id);
    articles.delete(article);
    return Optional.of(revise(state, article, Outcome.WITHDRAWN, balance, List.of()));
  }

  /** Withdraws an article; if it is a seed, the next start doesn't bring it back. */
  @Transactional
  public Optional<Revised> withdrawForGood(String id, Consumer<@Nullable Article> precondition) {
    Optional<Revised> withdrawn = withdraw(id, precondition);
    withdrawn
        .map(Revised::article)
        .filter(article -> article.origin() == ArticleOrigin.SEED)
        .ifPresent(
            article -> withdrawnSeeds.save(new WithdrawnSeed(article.id(), article.sha256())));
    return withdrawn;
  }

  private Revised replace(KnowledgeBase state, ArticleReader.Reading reading) {
    Article article = reading.article();
    boolean known = articles.existsById(article.id());
    withdrawnSeeds.deleteById(article.id());
    articles.saveAndFlush(article);
    List<Statement> stated = stated(reading);
    Balance balance =
        ledger.replace(known ? statements.findByArticle(article.id()) : List.of(), stated);
    return revise(state, article, known ? Outcome.REPLACED : Outcome.CREATED, balance, stated);
  }

  /** What was read, and what people have decided on it. */
  private List<Statement> stated(ArticleReader.Reading reading) {
    return curation.of(
        reading.article().id(),
        reading.text(),
        reading.article().metadata().publishedOn(),
        reading.statements());
  }

  private Revised unchanged(KnowledgeBase state, Article article) {
    SortedSet<SubjectId> spoken = spoken(statements.findByArticle(article.id()));
    return new Revised(
        article, state.revision(), Outcome.UNCHANGED, Map.of(), spoken, features.labels(spoken));
  }

  /** Settles what was touched, and writes down what that did. */
  Revised revise(
      KnowledgeBase state,
      @Nullable Article article,
      Outcome outcome,
      Balance balance,
      List<Statement> stated) {
    Settlement.Settled settled = settlement.settle(balance.unsettled(), balance.touched());
    long before = state.revision();
    state.revise();
    Map<SubjectId, Effect> effects = balance.effects(settled);
    SortedSet<SubjectId> spoken = spoken(stated);
    Map<SubjectId, Label> labels =
        labels(
            settled,
            Stream.concat(spoken.stream(), effects.keySet().stream()).collect(Collectors.toSet()));
    effects.keySet().retainAll(labels.keySet());
    Map<String, Set<String>> stale = new TreeMap<>(settled.stale());
    if (article != null) {
      stale.put(ChangeLog.ARTICLES, Set.of(article.id()));
    }
    stale.put(ChangeLog.CHANGES, log.write(state.revision(), article, outcome, effects, labels));
    note(before, state, stale);
    return new Revised(article, state.revision(), outcome, effects, spoken, labels);
  }

  private Map<SubjectId, Label> labels(Settlement.Settled settled, Set<SubjectId> subjects) {
    Map<SubjectId, Label> labels = new HashMap<>(settled.gone());
    labels.putAll(features.labels(subjects));
    return labels;
  }

  /** What statements speak of: the entities that they are on, and those that they link to. */
  private static SortedSet<SubjectId> spoken(Collection<Statement> statements) {
    SortedSet<SubjectId> spoken = new TreeSet<>(Balance.BY_RESOURCE);
    for (Statement statement : statements) {
      spoken.add(statement.subject());
      Resource target = LinkProperties.target(statement.property());
      if (target != null) {
        spoken.add(new SubjectId(target, statement.value()));
      }
    }
    return spoken;
  }
}
