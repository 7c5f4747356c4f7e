package org.scokb.provenance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a change of the knowledge base has made stale: whatever is derived from it follows that. */
@Entity
public class RevisionNote {

  private static final TypeReference<Map<String, Set<String>>> STALE = new TypeReference<>() {};

  @Id private long revision;
  private long previous;
  private String stale;

  RevisionNote() {}

  /**
   * @param revision the revision that the change has made, or the last of them
   * @param previous the one before the change
   * @param stale the ids of all whose representation may have changed, by the name of their
   *     collection
   */
  public RevisionNote(
      long revision, long previous, Map<String, ? extends Collection<String>> stale) {
    this.revision = revision;
    this.previous = previous;
    this.stale = JsonMapper.shared().writeValueAsString(stale);
  }

  public long revision() {
    return revision;
  }

  public long previous() {
    return previous;
  }

  /** By the name of their collection, the ids of all whose representation may have changed. */
  public Map<String, Set<String>> stale() {
    return JsonMapper.shared().readValue(stale, STALE);
  }
}
