package org.scokb.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.scokb.article.Article.UnreadSentence;
import org.scokb.feature.StatementRepresentation;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.FieldSelection;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/articles")
record ArticleController(Articles articles, CollectionIndex index) {

  @GetMapping
  Page<ArticleRepresentation> listArticles(Query<ArticleRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{id}")
  ResponseEntity<ArticleWithText> getArticle(@PathVariable String id, HttpServletRequest request) {
    Article article = articles.get(id);
    ResponseEntity.BodyBuilder found = ResponseEntity.ok();
    // What If-Match takes is the article; other formats and parts have tags of their own.
    if (Format.of(request) == Format.JSON && FieldSelection.current() == null) {
      found.eTag(article.entityTag());
    }
    return found.body(ArticleWithText.of(article));
  }

  @GetMapping("/{id}/statements")
  Page<StatementRepresentation> listArticleStatements(
      @PathVariable String id, Query<StatementRepresentation> query) {
    return query.pageOf(articles.statements(id, query));
  }

  @GetMapping("/{id}/quotes")
  Page<QuoteRepresentation> listArticleQuotes(
      @PathVariable String id, @RequestParam String exact, Query<QuoteRepresentation> query) {
    if (exact.isEmpty()) {
      throw ProblemException.invalidParameter("exact", exact, "the words to look for");
    }
    return query.pageOf(articles.quotes(id, exact));
  }

  @GetMapping("/{id}/unread")
  Page<UnreadSentence> listArticleUnread(@PathVariable String id, Query<UnreadSentence> query) {
    return query.pageOf(articles.unread(id));
  }

  @GetMapping("/{id}/annotations")
  AnnotationCollection getArticleAnnotations(@PathVariable String id) {
    return articles.annotations(
        id, ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
  }

  @Bean
  static CollectionDefinition<QuoteRepresentation> quotes() {
    return places("quotes", QuoteRepresentation.class, QuoteRepresentation::start);
  }

  @Bean
  static CollectionDefinition<UnreadSentence> unread() {
    return places("unread", UnreadSentence.class, UnreadSentence::start);
  }

  /** Places in an article are asked for page by page, in the order of its text. */
  private static <T> CollectionDefinition<T> places(
      String name, Class<T> type, Function<T, Integer> start) {
    return CollectionDefinition.of(name, type, "start", start.andThen(String::valueOf))
        .partOfOthers()
        .inItsOwnOrder();
  }
}
