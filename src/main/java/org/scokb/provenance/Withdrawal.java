package org.scokb.provenance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.scokb.vocabulary.Resource;

/** That an entity was withdrawn, and by which revision; it may have come again since. */
@Entity
public class Withdrawal {

  @Id private String entity;
  private long revision;

  Withdrawal() {}

  public Withdrawal(Resource resource, String id, long revision) {
    this.entity = key(resource, id);
    this.revision = revision;
  }

  /** What a withdrawal is known by: the entity's path below {@code /api/v1}. */
  public static String key(Resource resource, String id) {
    return resource.apiName() + "/" + id;
  }

  public long revision() {
    return revision;
  }
}
