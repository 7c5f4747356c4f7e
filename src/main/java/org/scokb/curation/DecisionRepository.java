package org.scokb.curation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends JpaRepository<StoredDecision, UUID> {

  @Query(
      "select d from StoredDecision d where d.article is not distinct from :article order by d.id")
  List<StoredDecision> ofArticle(@Nullable String article);

  @Query("select d from StoredDecision d order by d.article, d.id")
  List<StoredDecision> all();
}
