package org.scokb.chairmanship;

import java.util.Collection;
import java.util.List;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberChairmanships;
import org.scokb.provenance.Portions;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChairmanshipRepository extends Repository<Chairmanship, String>, MemberChairmanships {

  @Override
  @Query(
      "select new org.scokb.provenance.Portions$Answer("
          + "c.member.id, new org.scokb.member.ChairmanshipLink(c.id, c.term))"
          + " from Chairmanship c where c.member.id in :codes order by c.term")
  List<Portions.Answer<ChairmanshipLink>> of(Collection<String> codes);
}
