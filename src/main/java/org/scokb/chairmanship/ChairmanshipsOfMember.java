package org.scokb.chairmanship;

import java.util.List;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberChairmanships;
import org.springframework.stereotype.Component;

@Component
class ChairmanshipsOfMember implements MemberChairmanships {

  private final ChairmanshipRepository chairmanships;

  ChairmanshipsOfMember(ChairmanshipRepository chairmanships) {
    this.chairmanships = chairmanships;
  }

  @Override
  public List<ChairmanshipLink> of(String code) {
    return chairmanships.findByMemberIdOrderByTerm(code).stream().map(Chairmanship::link).toList();
  }
}
