package org.scokb.curation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All decisions, those that are in force and those that are adrift. Articles ask for theirs one by
 * one: whoever has changed decisions flushes them before.
 */
interface DecisionRepository extends Repository<StoredDecision, UUID> {

  @Query(
      "select d from StoredDecision d where d.article is not distinct from :article order by d.id")
  List<StoredDecision> ofArticle(@Nullable String article);

  List<StoredDecision> findByIdIn(Collection<UUID> ids);

  Optional<StoredDecision> findById(UUID id);

  @Query("select d from StoredDecision d order by d.article, d.id")
  List<StoredDecision> all();

  <S extends StoredDecision> Iterable<S> saveAll(Iterable<S> decisions);

  void deleteAll(Iterable<? extends StoredDecision> decisions);

  void flush();
}
