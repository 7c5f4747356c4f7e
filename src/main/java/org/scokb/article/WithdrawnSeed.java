package org.scokb.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A seed that an editor took away: it stays away until its file changes. */
@Entity
public class WithdrawnSeed {

  @Id
  @Column(name = "article_id")
  private String id;

  private String sha256;

  WithdrawnSeed() {}

  public WithdrawnSeed(String id, String sha256) {
    this.id = id;
    this.sha256 = sha256;
  }
}
