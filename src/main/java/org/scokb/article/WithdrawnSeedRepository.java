package org.scokb.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The seeds that editors took away. */
public interface WithdrawnSeedRepository extends Repository<WithdrawnSeed, String> {

  Optional<WithdrawnSeed> findById(String id);

  WithdrawnSeed save(WithdrawnSeed seed);

  void deleteById(String id);
}
