package org.scokb.curation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A decision as it is kept. */
@Entity
@Table(name = "decision")
public class StoredDecision {

  @Id private UUID id;

  @Column(name = "article_id")
  private @Nullable String article;

  private @Nullable String seed;
  private boolean adrift;

  @Convert(converter = Content.class)
  private Decision content;

  StoredDecision() {}

  StoredDecision(Decision decision, @Nullable String seed) {
    this.id = decision.id();
    this.article = decision.article();
    this.seed = seed;
    this.content = decision;
  }

  public UUID id() {
    return id;
  }

  public Decision decision() {
    return content;
  }

  /** The seed beside whose file it stands; {@code null} where it came over HTTP. */
  public @Nullable String seed() {
    return seed;
  }

  /** Whether there is nothing that it could be done to. */
  public boolean isAdrift() {
    return adrift;
  }

  void adrift(boolean adrift) {
    this.adrift = adrift;
  }

  /** As JSON: it is only ever told as a whole. */
  @Converter
  static class Content implements AttributeConverter<Decision, String> {

    @Override
    public String convertToDatabaseColumn(Decision decision) {
      return JsonMapper.shared().writeValueAsString(decision);
    }

    @Override
    public Decision convertToEntityAttribute(String column) {
      return JsonMapper.shared().readValue(column, Decision.class);
    }
  }
}
