package org.scokb.article;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Credits;
import org.scokb.provenance.Portions;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

public interface ArticleRepository extends JpaRepository<Article, String>, Credits {

  @Query("select a.id from Article a order by a.id")
  List<String> ids();

  @Query("select a.id from Article a where a.id in :ids")
  List<String> idsAmong(Collection<String> ids);

  Optional<Article> findFirstBySha256OrderById(String sha256);

  @Query("select a.id from Article a where a.extractor <> :extractor order by a.id")
  List<String> idsNotReadBy(String extractor);

  @Query("select a.id from Article a where a.origin = :origin order by a.id")
  List<String> idsOf(Article.Origin origin);

  /** The ids of the articles in whose texts some words stand, letter by letter. */
  @Query("select a.id from Article a where locate(:exact, a.text) > 0 order by a.id")
  List<String> idsWhoseTextHas(String exact, Limit limit);

  /** Whether an editor took a seed of that text away: it stays so until its file changes. */
  @NativeQuery(
      "select count(*) > 0 from withdrawn_seed where article_id = :id and sha256 = :sha256")
  boolean isKeptAway(String id, String sha256);

  @Modifying
  @NativeQuery("insert into withdrawn_seed (article_id, sha256) values (:id, :sha256)")
  void keepAway(String id, String sha256);

  @Modifying
  @NativeQuery("delete from withdrawn_seed where article_id in :ids")
  void bringBack(Collection<String> ids);

  /** Who stands behind articles, without reading these. */
  @Override
  default Map<String, Credit> of(Collection<String> ids) {
    return Portions.query(ids, this::authors).stream()
        .collect(groupingBy(Author::article, collectingAndThen(toList(), Author::credit)));
  }

  @Query(
      "select new org.scokb.article.ArticleRepository$Author(a.id, a.publisher, author) from Article a"
          + " left join a.authors author where a.id in :ids order by a.id, index(author)")
  List<Author> authors(Collection<String> ids);

  /** One of an article's authors, if it has any. */
  record Author(String article, @Nullable String publisher, @Nullable String name) {

    private static Credit credit(List<Author> all) {
      return new Credit(
          all.stream().flatMap(each -> Stream.ofNullable(each.name())).toList(),
          all.get(0).publisher());
    }
  }
}
