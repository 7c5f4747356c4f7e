package peers;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface InitiativeRepository extends JpaRepository<Initiative, String> {

  String SELECTED =
      "select new peers.InitiativeRepository$Row("
          + "i.id, i.title, i.type, i.status, i.proposedBy, i.chairmanship, i.period, i.rest)"
          + " from Initiative i";

  @Query(value = SELECTED, countQuery = "select count(i) from Initiative i")
  Page<Row> all(Pageable page);

  @Query(SELECTED + " where i.id = :id")
  Optional<Row> one(String id);

  String FILTERED =
      " where i.status in :statuses and i.type in :types"
          + " and exists (select 1 from i.topics t where t in :topics)";

  @Query(value = SELECTED + FILTERED, countQuery = "select count(i) from Initiative i" + FILTERED)
  Page<Row> some(
      Collection<String> topics,
      Collection<String> statuses,
      Collection<String> types,
      Pageable page);

  /** What is answered: columns, and ready JSON for what hangs on them. */
  record Row(
      String id,
      String title,
      String type,
      String status,
      String proposedBy,
      String chairmanship,
      String period,
      @JsonRawValue String rest) {}
}
