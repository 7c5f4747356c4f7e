package org.scokb.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleOrigin;
import org.scokb.article.ArticleRepository;
import org.scokb.article.WithdrawnSeed;
import org.scokb.article.WithdrawnSeedRepository;
import org.scokb.change.Change;
import org.scokb.change.ChangeKind;
import org.scokb.change.ChangeRepository;
import org.scokb.ingest.Revised.Effect;
import org.scokb.ingest.Revised.Outcome;
import org.scokb.provenance.KnowledgeBase;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.vocabulary.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the database: each method is one transaction and at most one revision, and waits for any
 * other change to end. What it answers tells the index what to write anew.
 */
@Component
class KnowledgeBaseWriter {

  private static final String ARTICLES = "articles";
  private static final String CHANGES = "changes";

  private final KnowledgeBaseRepository knowledgeBase;
  private final ArticleRepository articles;
  private final WithdrawnSeedRepository withdrawnSeeds;
  private final StatementRepository statements;
  private final ChangeRepository changes;
  private final Ledger ledger;
  private final Settlement settlement;
  private final Spoken spoken;
  private final ReferenceTables tables;
  private final ArticleStatements articleStatements;
  private final Clock clock;

  KnowledgeBaseWriter(
      KnowledgeBaseRepository knowledgeBase,
      ArticleRepository articles,
      WithdrawnSeedRepository withdrawnSeeds,
      StatementRepository statements,
      ChangeRepository changes,
      Ledger ledger,
      Settlement settlement,
      Spoken spoken,
      ReferenceTables tables,
      Clock clock) {
    this.knowledgeBase = knowledgeBase;
    this.articles = articles;
    this.withdrawnSeeds = withdrawnSeeds;
    this.statements = statements;
    this.changes = changes;
    this.ledger = ledger;
    this.settlement = settlement;
    this.spoken = spoken;
    this.tables = tables;
    this.articleStatements = new ArticleStatements(new EntityLinker(tables.bodyNames()));
    this.clock = clock;
  }

  /**
   * Reads the reference tables, unless these very ones have been read before.
   *
   * @return what has become stale
   */
  @Transactional
  Map<String, Set<String>> readReference() {
    KnowledgeBase state = knowledgeBase.lock();
    String version = tables.version();
    if (version.equals(state.referenceVersion())) {
      return Map.of();
    }
    state.referenceVersion(version);
    Balance balance =
        ledger.replace(statements.findByOrigin(Origin.REFERENCE), tables.statements());
    return revise(state, null, Outcome.REPLACED, balance).stale();
  }

  /**
   * Whether a seed is to be left as it is: read by these rules before, or taken away by an editor
   * since.
   */
  @Transactional(readOnly = true)
  boolean knows(ArticleDraft seed, String sha256, String extractor) {
    Optional<Article> known = articles.findById(seed.id());
    if (known.isEmpty()) {
      return withdrawnSeeds
          .findById(seed.id())
          .filter(gone -> gone.sha256().equals(sha256))
          .isPresent();
    }
    return known
        .filter(article -> article.sha256().equals(sha256))
        .filter(article -> article.extractor().equals(extractor))
        .filter(article -> seed.isDescribedBy(article.metadata()))
        .isPresent();
  }

  /**
   * Adds an article, unless there is one of the same text.
   *
   * @throws ArticleIdTakenException if another text has the id
   */
  @Transactional
  Revised add(ArticleReader.Reading reading) {
    KnowledgeBase state = knowledgeBase.lock();
    Article article = reading.article();
    Optional<Article> same = articles.findFirstBySha256OrderById(article.sha256());
    if (same.isPresent()) {
      return unchanged(state, same.get());
    }
    if (articles.existsById(article.id())) {
      throw new ArticleIdTakenException(article.id());
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
  Revised put(ArticleReader.Reading reading, Consumer<@Nullable Article> precondition) {
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
   * Takes an article and its statements, and no others, away.
   *
   * @param precondition is shown the article and may refuse by throwing
   * @return nothing where there was no article of that id
   */
  @Transactional
  Optional<Revised> withdraw(String id, Consumer<@Nullable Article> precondition) {
    KnowledgeBase state = knowledgeBase.lock();
    Article article = articles.findById(id).orElse(null);
    precondition.accept(article);
    if (article == null) {
      return Optional.empty();
    }
    Balance balance = ledger.replace(statements.findByArticle(id), List.of());
    articles.delete(article);
    return Optional.of(revise(state, article, Outcome.WITHDRAWN, balance));
  }

  /** Withdraws an article; if it is a seed, the next start doesn't bring it back. */
  @Transactional
  Optional<Revised> withdrawForGood(String id, Consumer<@Nullable Article> precondition) {
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
    List<Statement> stated =
        articleStatements.of(article, reading.text(), reading.extraction().facts());
    Balance balance =
        ledger.replace(known ? statements.findByArticle(article.id()) : List.of(), stated);
    return revise(state, article, known ? Outcome.REPLACED : Outcome.CREATED, balance)
        .speakingOf(spoken.of(stated));
  }

  private Revised unchanged(KnowledgeBase state, Article article) {
    return Revised.unchanged(
        article, state.revision(), spoken.of(statements.findByArticle(article.id())));
  }

  /** Settles what was touched, and writes down what that did. */
  private Revised revise(
      KnowledgeBase state, @Nullable Article article, Outcome outcome, Balance balance) {
    Settlement.Settled settled = settlement.settle(balance.unsettled(), balance.touched());
    Map<String, Set<String>> stale = new TreeMap<>(settled.stale());
    state.revise();
    long revision = state.revision();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String id = article == null ? null : article.id();
    List<Effect> effects = new ArrayList<>();
    balance
        .effects(settled.counts())
        .forEach(
            (subject, kind) ->
                effects.add(
                    new Effect(
                        kind, subject, settled.titles().getOrDefault(subject, subject.id()))));
    List<Change> made = new ArrayList<>();
    if (article != null) {
      stale.put(ARTICLES, Set.of(article.id()));
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
    stale.put(CHANGES, changes.saveAll(made).stream().map(Change::key).collect(Collectors.toSet()));
    return new Revised(article, revision, outcome, effects, List.of(), stale);
  }

  private static ChangeKind kind(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> ChangeKind.CREATED;
      case WITHDRAWN -> ChangeKind.WITHDRAWN;
      case REPLACED, UNCHANGED -> ChangeKind.UPDATED;
    };
  }
}
