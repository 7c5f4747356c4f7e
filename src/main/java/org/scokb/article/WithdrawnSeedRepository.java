package org.scokb.article;

import org.springframework.data.repository.CrudRepository;

/** The seeds that editors took away. */
public interface WithdrawnSeedRepository extends CrudRepository<WithdrawnSeed, String> {

  boolean existsByIdAndSha256(String id, String sha256);
}
