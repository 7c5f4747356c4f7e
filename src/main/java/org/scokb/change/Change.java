package org.scokb.change;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.FieldChange;
import org.scokb.provenance.Label;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What one revision did to one entity. */
@Entity
public class Change {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_seq")
  @SequenceGenerator(name = "change_seq", sequenceName = "change_seq", allocationSize = 100)
  private @Nullable Long id;

  private long revision;

  @Column(name = "changed_at")
  private Instant at;

  @Column(name = "article_id")
  private @Nullable String article;

  @Column(name = "changed_by")
  private @Nullable String by;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  private String collection;
  private String subjectId;
  private String title;

  @Column(name = "chairmanship_id")
  private @Nullable String chairmanship;

  @Convert(converter = Fields.class)
  private List<FieldChange> fields;

  Change() {}

  /**
   * @param article the article that came, went or was replaced; {@code null} where the reference
   *     tables were read
   * @param by the editor; {@code null} where the application read what it found at its start
   * @param label what the entity is or was listed under
   * @param fields what it says otherwise than before
   */
  public Change(
      long revision,
      Instant at,
      @Nullable String article,
      @Nullable String by,
      ChangeKind kind,
      SubjectId subject,
      Label label,
      List<FieldChange> fields) {
    this.revision = revision;
    this.at = at;
    this.article = article;
    this.by = by;
    this.kind = kind;
    this.collection = subject.resource().apiName();
    this.subjectId = subject.id();
    this.title = label.title();
    this.chairmanship = label.chairmanship();
    this.fields = fields;
  }

  ChangeRepresentation represent() {
    return new ChangeRepresentation(
        key(),
        revision,
        at,
        by,
        article,
        kind,
        ApiName.require(Resource.class, collection),
        subjectId,
        title,
        chairmanship,
        fields);
  }

  /** What the index knows the change by. */
  public String key() {
    return key(Objects.requireNonNull(id));
  }

  /** Wide enough for any id: as text, the keys run as the changes came. */
  static String key(long id) {
    return "%019d".formatted(id);
  }

  /** As JSON: they are only ever told as a whole. */
  @Converter
  static class Fields implements AttributeConverter<List<FieldChange>, String> {

    private static final TypeReference<List<FieldChange>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FieldChange> fields) {
      return JsonMapper.shared().writeValueAsString(fields);
    }

    @Override
    public List<FieldChange> convertToEntityAttribute(String column) {
      return JsonMapper.shared().readValue(column, TYPE);
    }
  }
}
