package org.scokb.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scokb.article.Article.UnreadSentence;
import org.scokb.feature.AtOneRevision;
import org.scokb.feature.StatementRepresentation;
import org.scokb.feature.StatementRows;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.query.Fetched;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.query.Query;
import org.scokb.text.Text;
import org.scokb.vocabulary.Resource;
import org.scokb.web.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class Articles implements CollectionSource<ArticleRepresentation> {

  private final CollectionDefinition<ArticleRepresentation> definition =
      CollectionDefinition.of(
              "articles", ArticleRepresentation.class, "id", ArticleRepresentation::id)
          .titled(ArticleRepresentation::title)
          .withWords(
              article ->
                  Stream.concat(article.authors().stream(), Stream.ofNullable(article.publisher())))
          .withText(ArticleRepresentation::body)
          .filteredBy(
              Filter.ofWords(
                  "article", article -> Stream.of(new Option(article.id(), article.title()))))
          .inOrder("title");

  private final ArticleRepository articles;
  private final StatementRepository statements;
  private final StatementRows rows;

  Articles(ArticleRepository articles, StatementRepository statements, StatementRows rows) {
    this.articles = articles;
    this.statements = statements;
    this.rows = rows;
  }

  @Override
  public CollectionDefinition<ArticleRepresentation> definition() {
    return definition;
  }

  @Override
  public long count() {
    return articles.count();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> ids() {
    return articles.ids();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ArticleRepresentation> represent(Collection<String> ids) {
    return articles.findAllById(ids).stream().map(ArticleRepresentation::of).toList();
  }

  /** Refuses the id of none with a {@link ProblemException}. */
  @AtOneRevision
  public Article get(String id) {
    return articles
        .findById(id)
        .orElseThrow(() -> ProblemException.noSuchEntity(Resource.ARTICLES, id));
  }

  @AtOneRevision
  List<StatementRepresentation> statements(String id, Query<StatementRepresentation> query) {
    return rows.represent(claims(id)).stream()
        .filter(claim -> query.asks("property", claim.property().apiName()))
        .filter(claim -> query.asks("rank", claim.rank().apiName()))
        .filter(claim -> query.asks("article", claim.article()))
        .toList();
  }

  /** The claims that one article makes, each as an annotation of its text. */
  @AtOneRevision
  AnnotationCollection annotations(String id, String server) {
    return AnnotationCollection.of(get(id), standing(claims(id)), server);
  }

  @AtOneRevision
  List<UnreadSentence> unread(String id) {
    return get(id).unreadSentences();
  }

  /**
   * Every place where some words, at least one character, stand in the whole text of one article,
   * in its order, those that overlap too, with what rests on them. There may be as many as the text
   * has characters: only those that are looked at are described.
   */
  @AtOneRevision
  public List<QuoteRepresentation> quotes(String id, String exact) {
    Text text = get(id).text();
    List<Statement> claims = standing(statements.findByArticle(id));
    String whole = text.toString();
    int[] starts =
        IntStream.iterate(
                whole.indexOf(exact), start -> start >= 0, start -> whole.indexOf(exact, start + 1))
            .toArray();
    return new Fetched<>(
        starts.length,
        (offset, most) ->
            Arrays.stream(starts)
                .skip(offset)
                .limit(most)
                .mapToObj(start -> text.span(start, start + exact.length()))
                .map(place -> QuoteRepresentation.of(Evidence.of(id, text, place), claims))
                .toList());
  }

  /** Those that nobody has rejected. */
  private static List<Statement> standing(List<Statement> claims) {
    return claims.stream().filter(claim -> !claim.assertion().isDeprecated()).toList();
  }

  private List<Statement> claims(String id) {
    get(id);
    return statements.findByArticle(id);
  }
}
