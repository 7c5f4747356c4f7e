package org.scokb.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.scokb.provenance.Family;
import org.scokb.provenance.KnowledgeBase;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.SubjectId;
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
  private final Families families;
  private final Settlement settlement;
  private final ReferenceTables tables;
  private final ArticleStatements articleStatements;
  private final Clock clock;

  KnowledgeBaseWriter(
      KnowledgeBaseRepository knowledgeBase,
      ArticleRepository articles,
      WithdrawnSeedRepository withdrawnSeeds,
      StatementRepository statements,
      ChangeRepository changes,
      Families families,
      Settlement settlement,
      ReferenceTables tables,
      Clock clock) {
    this.knowledgeBase = knowledgeBase;
    this.articles = articles;
    this.withdrawnSeeds = withdrawnSeeds;
    this.statements = statements;
    this.changes = changes;
    this.families = families;
    this.settlement = settlement;
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
    List<Statement> stated = tables.statements();
    Set<SubjectId> touched = new HashSet<>(statements.subjectsOfOrigin(Origin.REFERENCE));
    stated.forEach(statement -> touched.add(statement.subject()));
    StatedBefore before =
        new StatedBefore(
            statements, settlement, statements.findByOrigin(Origin.REFERENCE), touched);
    statements.deleteByOrigin(Origin.REFERENCE);
    statements.saveAll(stated);
    knowledgeBase.lock().referenceVersion(version);
    return revise(null, Outcome.REPLACED, touched, before, stated).stale();
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
      return Revised.unchanged(same.get(), state.revision());
    }
    if (articles.existsById(article.id())) {
      throw new ArticleIdTakenException(article.id());
    }
    return replace(reading);
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
      return Revised.unchanged(was, state.revision());
    }
    return replace(reading);
  }

  /**
   * Takes an article and its statements, and no others, away.
   *
   * @param precondition is shown the article and may refuse by throwing
   * @return nothing where there was no article of that id
   */
  @Transactional
  Optional<Revised> withdraw(String id, Consumer<@Nullable Article> precondition) {
    knowledgeBase.lock();
    Article article = articles.findById(id).orElse(null);
    precondition.accept(article);
    if (article == null) {
      return Optional.empty();
    }
    Set<Family> affected = new HashSet<>(statements.familiesOfArticle(id));
    Set<SubjectId> touched = new HashSet<>(statements.subjectsOfArticle(id));
    touched.addAll(families.subjects(affected));
    StatedBefore before =
        new StatedBefore(statements, settlement, statements.findByArticle(id), touched);
    remove(id);
    families.settle(affected);
    return Optional.of(revise(article, Outcome.WITHDRAWN, touched, before, List.of()));
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

  private Revised replace(ArticleReader.Reading reading) {
    Article article = reading.article();
    boolean known = articles.existsById(article.id());
    List<Statement> stated =
        articleStatements.of(article, reading.text(), reading.extraction().facts());
    Set<Family> affected = new HashSet<>(statements.familiesOfArticle(article.id()));
    affected.addAll(articleStatements.families(reading.extraction().facts()));
    Set<SubjectId> touched = new HashSet<>(statements.subjectsOfArticle(article.id()));
    touched.addAll(families.subjects(affected));
    stated.forEach(statement -> touched.add(statement.subject()));
    StatedBefore before =
        new StatedBefore(statements, settlement, statements.findByArticle(article.id()), touched);
    remove(article.id());
    withdrawnSeeds.deleteById(article.id());
    articles.saveAndFlush(article);
    statements.saveAll(stated);
    families.settle(affected);
    return revise(
        article,
        known ? Outcome.REPLACED : Outcome.CREATED,
        touched,
        before,
        statements.findByArticle(article.id()));
  }

  private void remove(String id) {
    statements.deleteByArticle(id);
    articles.findById(id).ifPresent(articles::delete);
    articles.flush();
  }

  /** Settles what was touched, and writes down what that did. */
  private Revised revise(
      @Nullable Article article,
      Outcome outcome,
      Set<SubjectId> touched,
      StatedBefore before,
      List<Statement> stated) {
    Map<String, Set<String>> stale = new TreeMap<>(settlement.settle(touched));
    KnowledgeBase state = knowledgeBase.lock();
    state.revise();
    long revision = state.revision();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String id = article == null ? null : article.id();
    List<Effect> effects = before.effects(stated);
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
    return new Revised(article, revision, outcome, effects, stale);
  }

  private static ChangeKind kind(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> ChangeKind.CREATED;
      case WITHDRAWN -> ChangeKind.WITHDRAWN;
      case REPLACED, UNCHANGED -> ChangeKind.UPDATED;
    };
  }
}
