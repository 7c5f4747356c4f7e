package peers;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** An initiative in columns, but for its quotes, links and history, which are kept as JSON. */
@Entity
public class Initiative {

  @Id private String id;
  private String title;
  private String type;
  private String status;
  private String proposedBy;
  private String chairmanship;
  private String period;

  @Column(length = 1_000_000)
  private String rest;

  @ElementCollection(fetch = FetchType.EAGER)
  @BatchSize(size = 100)
  private Set<String> topics;

  protected Initiative() {}

  Initiative(
      String id,
      String title,
      String type,
      String status,
      String proposedBy,
      String chairmanship,
      String period,
      String rest,
      Set<String> topics) {
    this.id = id;
    this.title = title;
    this.type = type;
    this.status = status;
    this.proposedBy = proposedBy;
    this.chairmanship = chairmanship;
    this.period = period;
    this.rest = rest;
    this.topics = topics;
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public String getType() {
    return type;
  }

  public String getStatus() {
    return status;
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public String getChairmanship() {
    return chairmanship;
  }

  public String getPeriod() {
    return period;
  }

  public String getRest() {
    return rest;
  }

  public Set<String> getTopics() {
    return topics;
  }
}
