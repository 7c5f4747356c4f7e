package org.scokb.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * A stored claim: what is said of a subject, where it comes from, and the quote or the reference
 * that backs it. A statement never changes but for what it is linked to: its {@link Wording} keeps
 * what its article alone tells.
 */
@Entity
@Table(name = "statement")
public class Statement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
  @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = 100)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  private Resource resource;

  @Column(name = "subject_id")
  private String subjectId;

  @Enumerated(EnumType.STRING)
  private Property property;

  @Column(name = "claimed_value")
  private String value;

  private UUID wordingId;

  @Transient private @Nullable String family;
  @Transient private boolean vague;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private @Nullable EdtfDate assertedOn;

  @Embedded private @Nullable Evidence evidence;

  private @Nullable String reference;

  @SuppressWarnings("NullAway.Init")
  Statement() {}

  @SuppressWarnings("NullAway.Init")
  private Statement(
      SubjectId subject,
      Property property,
      String value,
      Origin origin,
      @Nullable EdtfDate assertedOn,
      @Nullable Evidence evidence,
      @Nullable String reference) {
    this.resource = subject.resource();
    this.subjectId = subject.id();
    this.property = property;
    this.value = value;
    this.origin = origin;
    this.assertedOn = assertedOn;
    this.evidence = evidence;
    this.reference = reference;
  }

  /** What an article says, in the words of the evidence, on the date that it was published. */
  public static Statement ofArticle(
      SubjectId subject,
      Property property,
      String value,
      @Nullable EdtfDate assertedOn,
      Evidence evidence) {
    return new Statement(subject, property, value, Origin.ARTICLE, assertedOn, evidence, null);
  }

  /**
   * Says what the article leaves open: its subject is one of a family, and which is settled between
   * all articles.
   *
   * @param family what those that may be one have in common
   * @param vague whether this one is whichever other there is
   */
  public Statement inFamily(@Nullable String family, boolean vague) {
    this.family = family;
    this.vague = vague;
    return this;
  }

  /** What a reference table says, which names its own source. */
  public static Statement ofReference(
      SubjectId subject, Property property, String value, String reference) {
    return new Statement(subject, property, value, Origin.REFERENCE, null, null, reference);
  }

  /** Makes it one of the statements in a wording, and speak of what that is linked to. */
  public void in(Wording wording) {
    wordingId = wording.id();
    subjectId = wording.subject().id();
    value = wording.value();
  }

  @Nullable String family() {
    return family;
  }

  boolean isVague() {
    return vague;
  }

  /** The id of the wording that it has been put {@link #in}. */
  public UUID wording() {
    return wordingId;
  }

  public SubjectId subject() {
    return new SubjectId(resource, subjectId);
  }

  public Property property() {
    return property;
  }

  public String value() {
    return value;
  }

  public Origin origin() {
    return origin;
  }

  public @Nullable EdtfDate assertedOn() {
    return assertedOn;
  }

  public @Nullable Evidence evidence() {
    return evidence;
  }

  public @Nullable String reference() {
    return reference;
  }
}
