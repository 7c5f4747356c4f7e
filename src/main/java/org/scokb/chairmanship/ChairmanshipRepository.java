package org.scokb.chairmanship;

import java.util.Collection;
import java.util.List;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberChairmanships;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ChairmanshipRepository
    extends ListCrudRepository<Chairmanship, String>, MemberChairmanships, Terms {

  @Override
  @Query(
      "select new org.scokb.member.ChairmanshipLink(c.id, c.term) from Chairmanship c"
          + " where c.member.id = :code order by c.term")
  List<ChairmanshipLink> of(String code);

  @Override
  default List<String> endingOn(Collection<EdtfDate> times) {
    return times.isEmpty()
        ? List.of()
        : findAll().stream()
            .filter(each -> times.stream().anyMatch(each.end()::intersects))
            .map(Chairmanship::id)
            .toList();
  }
}
