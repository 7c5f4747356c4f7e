package org.scokb.chairmanship;

import java.util.List;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberChairmanships;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChairmanshipRepository extends Repository<Chairmanship, String>, MemberChairmanships {

  @Override
  @Query(
      "select new org.scokb.member.ChairmanshipLink(c.id, c.term) from Chairmanship c"
          + " where c.member.id = :code order by c.term")
  List<ChairmanshipLink> of(String code);
}
