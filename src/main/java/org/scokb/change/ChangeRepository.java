package org.scokb.change;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All changes there have been. */
public interface ChangeRepository extends Repository<Change, Long> {

  @Query("select c.id from Change c order by c.id")
  List<Long> ids();

  List<Change> findByIdIn(Collection<Long> ids);
}
