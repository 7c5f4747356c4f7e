package org.scokb.chairmanship;

import java.util.List;
import org.scokb.feature.StatedRepository;

interface ChairmanshipRepository extends StatedRepository<Chairmanship> {

  List<Chairmanship> findByMemberIdOrderByTerm(String code);
}
