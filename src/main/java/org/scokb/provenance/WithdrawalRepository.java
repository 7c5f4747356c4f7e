package org.scokb.provenance;

import org.springframework.data.repository.CrudRepository;

/** The last withdrawal of each entity that has been withdrawn. */
public interface WithdrawalRepository extends CrudRepository<Withdrawal, String> {}
