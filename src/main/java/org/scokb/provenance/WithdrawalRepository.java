package org.scokb.provenance;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The last withdrawal of each entity that has been withdrawn. */
public interface WithdrawalRepository extends Repository<Withdrawal, String> {

  Optional<Withdrawal> findById(String entity);

  <S extends Withdrawal> Iterable<S> saveAll(Iterable<S> withdrawals);
}
