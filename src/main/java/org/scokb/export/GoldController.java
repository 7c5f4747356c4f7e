package org.scokb.export;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.feature.AtOneRevision;
import org.scokb.provenance.StatementRepository;
import org.scokb.vocabulary.Resource;
import org.scokb.web.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/articles/{id}/gold")
@Tag(name = "curation")
class GoldController {

  private final ArticleRepository articles;
  private final StatementRepository statements;
  private final GoldForm form;

  GoldController(ArticleRepository articles, StatementRepository statements, GoldForm form) {
    this.articles = articles;
    this.statements = statements;
    this.form = form;
  }

  @GetMapping
  @AtOneRevision
  public Map<String, Object> getArticleGold(@PathVariable String id) {
    Article article =
        articles
            .findById(id)
            .orElseThrow(() -> ProblemException.noSuchEntity(Resource.ARTICLES, id));
    return form.of(article, statements.findByArticle(id));
  }
}
