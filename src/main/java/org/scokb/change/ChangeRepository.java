package org.scokb.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All changes there have been. */
public interface ChangeRepository extends ListCrudRepository<Change, Long> {

  @Query("select c.id from Change c order by c.id")
  List<Long> ids();

  /** The last revision before a moment; {@code null} where there was none. */
  @Query("select max(c.revision) from Change c where c.at < :moment")
  @Nullable Long lastRevisionBefore(Instant moment);
}
