package org.scokb.chairmanship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberChairmanships;
import org.scokb.provenance.Portions;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChairmanshipRepository extends Repository<Chairmanship, String>, MemberChairmanships {

  @Query(
      "select new org.scokb.provenance.Portions$Answer("
          + "c.member.id, new org.scokb.member.ChairmanshipLink(c.id, c.term))"
          + " from Chairmanship c where c.member.id in :codes order by c.term")
  List<Portions.Answer<ChairmanshipLink>> turns(Collection<String> codes);

  @Override
  default Map<String, List<ChairmanshipLink>> of(Collection<String> codes) {
    return Portions.byId(codes, this::turns);
  }
}
