package org.scokb.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * A claim in one wording, however many statements make it. Entities follow from wordings: of all
 * the statements in one, the heaviest stands for the others, so that what a further article costs
 * doesn't grow with the articles that said the same before.
 *
 * <p>Its own subject and its own value are what its articles alone tell, the others what all
 * articles together make of that.
 */
@Entity
@Table(name = "wording")
public class Wording {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Resource resource;

  private String subjectId;

  @Enumerated(EnumType.STRING)
  private Property property;

  @Column(name = "claimed_value")
  private String value;

  private String ownSubjectId;
  private String ownValue;
  private @Nullable String family;
  private boolean vague;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private @Nullable String exact;
  private long statements;
  private @Nullable EdtfDate assertedOn;

  @Column(name = "article_id")
  private @Nullable String article;

  private int quoteStart;
  private int quoteEnd;

  @SuppressWarnings("NullAway.Init")
  Wording() {}

  private Wording(UUID id, Statement statement) {
    this.id = id;
    this.resource = statement.subject().resource();
    this.subjectId = statement.subject().id();
    this.ownSubjectId = subjectId;
    this.property = statement.property();
    this.value = statement.value();
    this.ownValue = value;
    this.family = statement.family();
    this.vague = statement.isVague();
    this.origin = statement.origin();
    this.exact = exact(statement);
  }

  /** The wording of a statement that hasn't been linked to others yet, as no one has made it. */
  public static Wording of(Statement statement) {
    return new Wording(idOf(statement), statement);
  }

  /** Follows from what is said, so that what has been said before is found without a search. */
  public static UUID idOf(Statement statement) {
    String key =
        String.join(
            "\u0000",
            statement.subject().resource().name(),
            statement.subject().id(),
            statement.property().name(),
            statement.value(),
            statement.origin().name(),
            String.valueOf(statement.family()),
            String.valueOf(statement.isVague()),
            String.valueOf(exact(statement)));
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
      return new UUID(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static @Nullable String exact(Statement statement) {
    Evidence evidence = statement.evidence();
    return evidence == null ? null : evidence.exact();
  }

  /**
   * Counts a statement in.
   *
   * @return whether it stands for the others from now on
   */
  public boolean gain(Statement statement) {
    boolean heaviest = statements == 0 || Statements.BY_WEIGHT.compare(heaviest(), statement) < 0;
    if (heaviest) {
      standsFor(statement);
    }
    statements++;
    return heaviest;
  }

  /**
   * Counts a statement of an article out.
   *
   * @return whether it was the one that stood for the others, which {@link #settle} then replaces
   */
  public boolean lose(Statement statement) {
    statements--;
    Evidence evidence = statement.evidence();
    return evidence != null
        && evidence.article().equals(article)
        && evidence.start() == quoteStart
        && evidence.end() == quoteEnd;
  }

  /** Has the heaviest of the statements that remain stand for the others. */
  public void settle(Collection<Statement> remaining) {
    remaining.stream().max(Statements.BY_WEIGHT).ifPresent(this::standsFor);
  }

  private void standsFor(Statement statement) {
    Evidence evidence = statement.evidence();
    assertedOn = statement.assertedOn();
    article = evidence == null ? null : evidence.article();
    quoteStart = evidence == null ? 0 : evidence.start();
    quoteEnd = evidence == null ? 0 : evidence.end();
  }

  /** Whether no statement is left. */
  public boolean isEmpty() {
    return statements == 0;
  }

  /** The statement that stands for the others, without the words around its quote. */
  public Statement heaviest() {
    if (article == null || exact == null) {
      return Statement.ofReference(subject(), property, value, "");
    }
    return Statement.ofArticle(
        subject(),
        property,
        value,
        assertedOn,
        new Evidence(article, quoteStart, quoteEnd, exact, "", ""));
  }

  /** Makes it speak of what all articles together take its subject and value for. */
  public void link(String subject, String value) {
    this.subjectId = subject;
    this.value = value;
  }

  public UUID id() {
    return id;
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

  public String ownSubjectId() {
    return ownSubjectId;
  }

  public String ownValue() {
    return ownValue;
  }

  /** What its subject has in common with others that may be one with it. */
  public @Nullable Family family() {
    return family == null ? null : new Family(resource, family);
  }

  /** How many statements make the claim in this wording. */
  public long statements() {
    return statements;
  }
}
