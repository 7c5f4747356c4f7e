package org.scokb.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.scokb.feature.StatementRepresentation;
import org.scokb.query.CollectionIndex;
import org.scokb.query.FieldSelection;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "articles")
class ArticleController {

  private static final String EXAMPLE = "kazakhstan-as-chair-of-the-sco";

  private final Articles articles;
  private final CollectionIndex index;

  ArticleController(Articles articles, CollectionIndex index) {
    this.articles = articles;
    this.index = index;
  }

  @GetMapping
  @Operation(
      summary = "List articles",
      description = "The articles that facts were read from, without their texts.")
  Page<ArticleRepresentation> listArticles(Query<ArticleRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get an article",
      description =
          "One article with its text as it was read: what every quote's position counts in.")
  ResponseEntity<ArticleWithText> getArticle(
      @Parameter(description = "Its id.", example = EXAMPLE) @PathVariable String id,
      HttpServletRequest request) {
    Article article = articles.get(id);
    ResponseEntity.BodyBuilder found = ResponseEntity.ok();
    // What If-Match takes is the article; other formats and parts have tags of their own.
    if (Format.of(request) == Format.JSON && FieldSelection.of(request) == null) {
      found.eTag(article.entityTag());
    }
    return found.body(ArticleWithText.of(article));
  }

  @GetMapping("/{id}/statements")
  @Operation(
      summary = "List the statements of an article",
      description = "Every claim that the article makes, with its quote.")
  Page<StatementRepresentation> listArticleStatements(
      @Parameter(description = "Its id.", example = EXAMPLE) @PathVariable String id,
      Query<StatementRepresentation> query) {
    return query.pageOf(articles.statements(id, query));
  }

  @GetMapping("/{id}/quotes")
  @Operation(
      summary = "Find words in an article",
      description =
          """
          From words to facts: every place where the words stand in the article's text, in its order, and the facts \
          that rest on each. The whole text is looked at, also what facts aren't read from; letter by letter, so that \
          capitals and spaces count.""")
  Page<QuoteRepresentation> listArticleQuotes(
      @Parameter(description = "Its id.", example = EXAMPLE) @PathVariable String id,
      @Parameter(
              description = "The words, at least one character.",
              example = "Anti-Drug Strategy",
              schema = @Schema(minLength = 1))
          @RequestParam
          String exact,
      Query<QuoteRepresentation> query) {
    if (exact.isEmpty()) {
      throw ProblemException.invalidParameter("exact", exact, "the words to look for");
    }
    return query.pageOf(articles.quotes(id, exact));
  }

  @GetMapping("/{id}/unread")
  @Operation(
      summary = "List what of an article gave no fact",
      description =
          "Sentences that speak of an undertaking, a document or a meeting and gave no fact, in the order of the text.")
  Page<UnreadSentence> listArticleUnread(
      @Parameter(description = "Its id.", example = EXAMPLE) @PathVariable String id,
      Query<UnreadSentence> query) {
    return query.pageOf(articles.unread(id));
  }

  @GetMapping("/{id}/annotations")
  @Operation(
      summary = "Get the annotations of an article",
      description =
          "Every claim as an annotation of the text, in the W3C Web Annotation Data Model: one collection, unpaged.")
  AnnotationCollection getArticleAnnotations(
      @Parameter(description = "Its id.", example = EXAMPLE) @PathVariable String id) {
    return articles.annotations(
        id, ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
  }
}
