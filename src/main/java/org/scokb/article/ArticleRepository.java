package org.scokb.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All articles of the knowledge base. */
public interface ArticleRepository extends JpaRepository<Article, String> {

  @Query("select a.id from Article a order by a.id")
  List<String> ids();

  /** Those of some ids that articles have. */
  @Query("select a.id from Article a where a.id in :ids")
  List<String> idsAmong(Collection<String> ids);

  Optional<Article> findFirstBySha256OrderById(String sha256);

  /** The next articles by id. */
  @Query(
      "select new org.scokb.article.ArticleText(a.id, a.text) from Article a where a.id > :id order by a.id")
  List<ArticleText> textsAfter(String id, Limit limit);

  @Query("select a.id from Article a where a.extractor <> :extractor order by a.id")
  List<String> idsNotReadBy(String extractor);

  @Query("select a.id from Article a where a.origin = :origin order by a.id")
  List<String> idsOf(ArticleOrigin origin);

  /** The ids of the articles in whose texts some words stand, letter by letter. */
  @Query("select a.id from Article a where locate(:exact, a.text) > 0 order by a.id")
  List<String> idsWhoseTextHas(String exact, Limit limit);

  @Query(
      "select new org.scokb.article.ArticleCredits$Known(a.id, a.publisher) from Article a where a.id in :ids")
  List<ArticleCredits.Known> publishers(Collection<String> ids);

  @Query(
      "select new org.scokb.article.ArticleCredits$Known(a.id, author) from Article a join a.authors author"
          + " where a.id in :ids order by a.id, index(author)")
  List<ArticleCredits.Known> authors(Collection<String> ids);
}
