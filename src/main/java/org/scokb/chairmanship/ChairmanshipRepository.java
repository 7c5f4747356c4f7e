package org.scokb.chairmanship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberChairmanships;
import org.scokb.provenance.Portions;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChairmanshipRepository extends Repository<Chairmanship, String>, MemberChairmanships {

  /** A turn of a member. */
  record Turn(String member, ChairmanshipLink link) {}

  @Query(
      "select new org.scokb.chairmanship.ChairmanshipRepository$Turn("
          + "c.member.id, new org.scokb.member.ChairmanshipLink(c.id, c.term))"
          + " from Chairmanship c where c.member.id in :codes order by c.term")
  List<Turn> turns(Collection<String> codes);

  @Override
  default Map<String, List<ChairmanshipLink>> of(Collection<String> codes) {
    return Portions.query(codes, this::turns).stream()
        .collect(groupingBy(Turn::member, mapping(Turn::link, toList())));
  }
}
