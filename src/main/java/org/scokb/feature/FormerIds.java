package org.scokb.feature;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.Family;
import org.scokb.provenance.Withdrawal;
import org.scokb.provenance.WithdrawalRepository;
import org.scokb.vocabulary.Resource;
import org.scokb.web.FormerEntities;
import org.springframework.stereotype.Component;

/**
 * Where ids lead under which nothing stands. What has become one with another is told by the
 * assertions, each of which keeps the id that follows from its own articles.
 */
@Component
record FormerIds(AssertionRepository assertions, WithdrawalRepository withdrawals)
    implements FormerEntities {

  @Override
  public Optional<String> successor(Resource resource, String id) {
    return assertions.aliases(resource, List.of(id)).stream().map(Family.Member::meant).findFirst();
  }

  @Override
  public OptionalLong withdrawnBy(Resource resource, String id) {
    return withdrawals.findById(Withdrawal.key(resource, id)).stream()
        .mapToLong(Withdrawal::revision)
        .findFirst();
  }
}
