package org.scokb.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.provenance.KnowledgeBase;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the database: each method is one transaction and one revision, and waits for any other
 * change to end. What it answers tells the index what to write anew.
 */
@Component
class KnowledgeBaseWriter {

  private static final String ARTICLES = "articles";

  private final KnowledgeBaseRepository knowledgeBase;
  private final ArticleRepository articles;
  private final StatementRepository statements;
  private final Settlement settlement;
  private final ReferenceTables tables;
  private final ArticleStatements articleStatements;

  KnowledgeBaseWriter(
      KnowledgeBaseRepository knowledgeBase,
      ArticleRepository articles,
      StatementRepository statements,
      Settlement settlement,
      ReferenceTables tables) {
    this.knowledgeBase = knowledgeBase;
    this.articles = articles;
    this.statements = statements;
    this.settlement = settlement;
    this.tables = tables;
    this.articleStatements = new ArticleStatements(new EntityLinker(tables.bodyNames()));
  }

  /** Reads the reference tables, unless these very ones have been read before. */
  @Transactional
  Map<String, Set<String>> readReference() {
    KnowledgeBase state = knowledgeBase.lock();
    String version = tables.version();
    if (version.equals(state.referenceVersion())) {
      return Map.of();
    }
    Set<SubjectId> touched = new HashSet<>(statements.subjectsOfOrigin(Origin.REFERENCE));
    statements.deleteByOrigin(Origin.REFERENCE);
    List<Statement> stated = statements.saveAll(tables.statements());
    stated.forEach(statement -> touched.add(statement.subject()));
    state = knowledgeBase.lock();
    state.referenceVersion(version);
    state.revise();
    return settlement.settle(touched);
  }

  /** Whether the article has been read as it is, by these rules. */
  @Transactional(readOnly = true)
  boolean knows(ArticleDraft draft, String sha256, String extractor) {
    Optional<Article> known = articles.findById(draft.id());
    return known
        .filter(article -> article.sha256().equals(sha256))
        .filter(article -> article.extractor().equals(extractor))
        .filter(article -> draft.isDescribedBy(article.metadata()))
        .isPresent();
  }

  /** Puts an article and what it states in the place of what it was before. */
  @Transactional
  Map<String, Set<String>> put(ArticleReader.Reading reading) {
    knowledgeBase.lock();
    Article article = reading.article();
    Set<SubjectId> touched = remove(article.id());
    articles.saveAndFlush(article);
    List<Statement> stated =
        statements.saveAll(
            articleStatements.of(article, reading.text(), reading.extraction().facts()));
    stated.forEach(statement -> touched.add(statement.subject()));
    return settle(article.id(), touched);
  }

  /** Takes an article and its statements, and no others, away. */
  @Transactional
  Map<String, Set<String>> withdraw(String id) {
    knowledgeBase.lock();
    return settle(id, remove(id));
  }

  private Set<SubjectId> remove(String id) {
    Set<SubjectId> touched = new HashSet<>(statements.subjectsOfArticle(id));
    statements.deleteByArticle(id);
    articles.findById(id).ifPresent(articles::delete);
    articles.flush();
    return touched;
  }

  private Map<String, Set<String>> settle(String article, Collection<SubjectId> touched) {
    knowledgeBase.lock().revise();
    Map<String, Set<String>> changed = new TreeMap<>(settlement.settle(new ArrayList<>(touched)));
    changed.put(ARTICLES, Set.of(article));
    return changed;
  }
}
