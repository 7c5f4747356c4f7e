package org.scokb.provenance;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the latest revisions have made stale. */
public interface RevisionNoteRepository extends Repository<RevisionNote, Long> {

  @Query("select n from RevisionNote n where n.revision > :revision order by n.revision")
  List<RevisionNote> after(long revision);

  @Modifying
  @Query("delete from RevisionNote n where n.revision <= :revision")
  void forget(long revision);
}
