package org.scokb.article;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All articles of the knowledge base. */
public interface ArticleRepository extends JpaRepository<Article, String> {

  @Query("select a.id from Article a order by a.id")
  List<String> ids();

  @Query("select a.id from Article a where a.origin = :origin order by a.id")
  List<String> idsOf(ArticleOrigin origin);
}
