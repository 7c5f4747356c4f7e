package org.scokb.ingest.ledger;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.change.ChangeKind;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.ingest.ledger.Revisions.Step;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.ArticleReader.Reading;
import org.scokb.ingest.reading.ReferenceTables;
import org.scokb.provenance.KnowledgeBase;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Quote;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Origin;
import org.scokb.web.Fault;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the database: each method is one transaction, and waits for any other change to end. */
@Component
@Transactional
public class KnowledgeBaseWriter {

  private final KnowledgeBaseRepository knowledgeBase;
  private final ArticleRepository articles;
  private final StatementRepository statements;
  private final Revisions revisions;
  private final ReferenceTables tables;
  private final Curation curation;
  private final EntityManager entities;

  KnowledgeBaseWriter(
      KnowledgeBaseRepository knowledgeBase,
      ArticleRepository articles,
      StatementRepository statements,
      Revisions revisions,
      ReferenceTables tables,
      Curation curation,
      EntityManager entities) {
    this.knowledgeBase = knowledgeBase;
    this.articles = articles;
    this.statements = statements;
    this.revisions = revisions;
    this.tables = tables;
    this.curation = curation;
    this.entities = entities;
  }

  /** What a change has brought, and the revision that it has made, or left as it is. */
  public record Done<T>(T what, long revision) {}

  /** Has nobody else change anything while several things are looked at and changed. */
  public <T> Done<T> alone(Supplier<T> change) {
    KnowledgeBase state = knowledgeBase.lock();
    T done = change.get();
    return new Done<>(done, state.revision());
  }

  public void readReference() {
    KnowledgeBase state = knowledgeBase.lock();
    String version = tables.version();
    if (version.equals(state.referenceVersion())) {
      return;
    }
    state.referenceVersion(version);
    List<Statement> old = statements.findByOrigin(Origin.REFERENCE);
    restate(state, old, curation.ofReference(tables.statements()), Set.of());
  }

  /** What the database has in common with its copies alone, from its first start on. */
  public String lineage() {
    return knowledgeBase.lock().lineage();
  }

  /** Whether a seed is to be left as it is: read by these rules, or taken away by an editor. */
  @Transactional(readOnly = true)
  public boolean knows(ArticleReader.Draft seed, String sha256, String extractor) {
    Article known = articles.findById(seed.id()).orElse(null);
    return known == null
        ? articles.isKeptAway(seed.id(), sha256)
        : known.sha256().equals(sha256)
            && known.extractor().equals(extractor)
            && seed.told().makes(known.metadata());
  }

  /**
   * Adds an article, unless there is one of the same text; refuses one whose id another text has.
   */
  public Revised add(Reading reading) {
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
    return write(state, List.of(reading), ChangeKind.CREATED);
  }

  /**
   * Puts an article and what it states in the place of what it was before; refuses, by an {@link
   * IllegalArgumentException}, a file's in the place of what came by a request.
   */
  public Revised put(Reading reading) {
    KnowledgeBase state = knowledgeBase.lock();
    Article article = reading.article();
    Article was = articles.findById(article.id()).orElse(null);
    if (was == null) {
      return isKeptAway(article)
          ? revisions.none(state, null, List.of())
          : write(state, List.of(reading), ChangeKind.CREATED);
    }
    if (was.origin() == Article.Origin.REQUEST && article.origin() == Article.Origin.SEED) {
      throw new IllegalArgumentException(
          "an article that came by a request has the id '%s'".formatted(was.id()));
    }
    if (was.entityTag().equals(article.entityTag())) {
      return unchanged(state, was);
    }
    if (article.origin() == Article.Origin.REQUEST) {
      keepAway(was);
    }
    return write(state, List.of(reading), ChangeKind.UPDATED);
  }

  /**
   * Adds articles whose ids aren't known, or throws: all in one transaction, each a revision of its
   * own. What many of them speak of is settled once.
   */
  public void addAll(List<Reading> readings) {
    KnowledgeBase state = knowledgeBase.lock();
    List<String> known =
        articles.idsAmong(readings.stream().map(each -> each.article().id()).toList());
    if (!known.isEmpty()) {
      throw new IllegalStateException("There are articles of the ids %s".formatted(known));
    }
    List<Reading> wanted =
        readings.stream().filter(reading -> !isKeptAway(reading.article())).toList();
    if (!wanted.isEmpty()) {
      write(state, wanted, ChangeKind.CREATED);
    }
  }

  private boolean isKeptAway(Article article) {
    return article.origin() == Article.Origin.SEED
        && articles.isKeptAway(article.id(), article.sha256());
  }

  /**
   * Puts what was read anew of an article in the place of what was read of it before. Tells whether
   * it still had that entity tag: else nothing is done.
   */
  public boolean putAgain(Reading reading, String entityTag) {
    knowledgeBase.lock();
    Optional<Article> same =
        articles.findById(reading.article().id()).filter(was -> was.entityTag().equals(entityTag));
    same.ifPresent(was -> put(reading));
    return same.isPresent();
  }

  /**
   * Withdraws an article that a file brought. Tells whether there still was one: else nothing is
   * done.
   */
  public boolean withdrawSeed(String id) {
    KnowledgeBase state = knowledgeBase.lock();
    Optional<Article> seed =
        articles.findById(id).filter(was -> was.origin() == Article.Origin.SEED);
    seed.ifPresent(was -> withdraw(state, was));
    return seed.isPresent();
  }

  /**
   * Withdraws an article, if there is one; if it is or was a seed, the next start doesn't bring it
   * back.
   */
  public Revised withdraw(String id) {
    KnowledgeBase state = knowledgeBase.lock();
    Article article = articles.findById(id).orElse(null);
    if (article == null) {
      return revisions.none(state, null, List.of());
    }
    keepAway(article);
    return withdraw(state, article);
  }

  /** Takes an article and its statements, and no others, away. */
  private Revised withdraw(KnowledgeBase state, Article article) {
    List<Step> step = List.of(new Step(article, ChangeKind.WITHDRAWN, List.of()));
    List<Statement> old = statements.findByArticle(article.id());
    Revised withdrawn = revisions.make(state, old, step, Set.of());
    curation.lose(article.id());
    articles.delete(article);
    return withdrawn;
  }

  /** What an editor replaces or takes away doesn't come back with a file that is as it was. */
  private void keepAway(Article article) {
    if (article.origin() == Article.Origin.SEED) {
      articles.keepAway(article.id(), article.sha256());
    }
  }

  /**
   * Does what people decide, or take back: whatever a decision is on states its own anew, as it
   * would if it were read just now. So a decision that is taken back leaves nothing behind.
   */
  public Revised decide(List<Decision> come, Collection<UUID> gone) {
    return restate(knowledgeBase.lock(), curation.keep(come, gone, null));
  }

  /**
   * Puts decisions in the place of all that came from where they do: a seed's file, or, with {@code
   * null}, HTTP.
   */
  public Revised replaceDecisions(List<Decision> wanted, @Nullable String seed) {
    return restate(knowledgeBase.lock(), curation.replace(wanted, seed));
  }

  private Revised restate(KnowledgeBase state, Curation.Changed changed) {
    if (changed.articles().isEmpty() && changed.entities().isEmpty()) {
      return revisions.none(state, null, List.of());
    }
    List<Statement> old = new ArrayList<>();
    List<Statement> stated = new ArrayList<>();
    for (String article : changed.articles()) {
      List<Statement> before =
          article == null
              ? statements.findByOrigin(Origin.REFERENCE)
              : statements.findByArticle(article);
      old.addAll(before);
      stated.addAll(stated(article, before));
    }
    Revised revised = restate(state, old, stated, changed.entities());
    entities.flush();
    // The session would go on to show what stood before.
    entities.clear();
    return revised;
  }

  /** Has what isn't of one article alone say something else. */
  private Revised restate(
      KnowledgeBase state, List<Statement> old, List<Statement> stated, Set<SubjectId> joined) {
    Step step = new Step(null, ChangeKind.UPDATED, stated);
    return revisions.make(state, old, List.of(step), joined);
  }

  private Revised write(KnowledgeBase state, List<Reading> readings, ChangeKind kind) {
    List<Statement> old = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    Portions.each(
        readings.stream()
            .map(Reading::article)
            .filter(article -> article.origin() == Article.Origin.SEED)
            .map(Article::id)
            .toList(),
        articles::bringBack);
    for (Reading reading : readings) {
      Article article = articles.save(reading.article());
      if (kind == ChangeKind.UPDATED) {
        old.addAll(statements.findByArticle(article.id()));
      }
      steps.add(new Step(article, kind, stated(reading)));
    }
    articles.flush();
    return revisions.make(state, old, steps, Set.of());
  }

  /** What was read, and what people have decided on it. */
  private List<Statement> stated(Reading reading) {
    Article article = reading.article();
    return curation.of(
        article.id(), article.text(), article.metadata().publishedOn(), reading.statements());
  }

  private List<Statement> stated(@Nullable String id, List<Statement> before) {
    Map<Quote, Quote> quotes = new HashMap<>();
    List<Statement> read =
        before.stream()
            .filter(each -> each.origin() != Origin.CURATOR)
            .map(each -> each.again(quotes))
            .toList();
    if (id == null) {
      return curation.ofReference(read);
    }
    Article article = articles.findById(id).orElse(null);
    if (article == null) {
      curation.lose(id);
      return read;
    }
    return stated(new Reading(article, read));
  }

  private Revised unchanged(KnowledgeBase state, Article article) {
    return revisions.none(state, article, statements.findByArticle(article.id()));
  }
}
