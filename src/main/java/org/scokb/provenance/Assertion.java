package org.scokb.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;

/**
 * A claim, however many statements make it, and in whichever words. Entities follow from
 * assertions: of all the statements of one, the heaviest stands for the others, so that what a
 * further article costs doesn't grow with the articles that said the same before. All mentions of a
 * subject are one assertion.
 *
 * <p>What a person prefers or rejects is an assertion apart from what others say in the same sense:
 * so it weighs otherwise in all that follows, and doing without the decision is saying it anew.
 *
 * <p>Its own subject and its own value are what its articles alone tell, the others what all
 * articles together make of that.
 */
@Entity
public class Assertion {

  /** The value of a mention: what it says is in its quote. */
  public static final String MENTIONED = "";

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

  @Enumerated(EnumType.STRING)
  private @Nullable Rank decided;

  Assertion() {}

  private Assertion(
      SubjectId subject,
      Property property,
      String value,
      @Nullable String family,
      boolean vague,
      Origin origin,
      @Nullable Rank decided) {
    this.resource = subject.resource();
    this.subjectId = subject.id();
    this.ownSubjectId = subjectId;
    this.property = property;
    this.value = value;
    this.ownValue = value;
    this.family = family;
    this.vague = vague;
    this.origin = origin;
    this.decided = decided;
    this.id = idOfClaim(decided);
  }

  /**
   * What an article says, as it alone tells.
   *
   * @param family what all those have in common that its subject may be one with; {@code null}
   *     where the article leaves nothing open
   * @param vague whether its subject is whichever other of the family there is
   */
  public static Assertion ofArticle(
      SubjectId subject, Property property, String value, @Nullable String family, boolean vague) {
    return new Assertion(subject, property, value, family, vague, Origin.ARTICLE, null);
  }

  static Assertion ofReference(SubjectId subject, Property property, String value) {
    return new Assertion(subject, property, value, null, false, Origin.REFERENCE, null);
  }

  /** What a person states. */
  public static Assertion ofCurator(SubjectId subject, Property property, String value) {
    return new Assertion(subject, property, value, null, false, Origin.CURATOR, null);
  }

  /** The same claim, as a person has decided how it stands. */
  Assertion ranked(@Nullable Rank rank) {
    return new Assertion(
        new SubjectId(resource, ownSubjectId), property, ownValue, family, vague, origin, rank);
  }

  /**
   * Follows from what is said, so that what has been said before is found without a search. It
   * begins with the subject: what an article says of one stands together in each index.
   */
  private UUID idOfClaim(@Nullable Rank rank) {
    Stream<Object> claim = Stream.of(property, ownValue, origin, String.valueOf(family), vague);
    return new UUID(
        hash(Stream.<Object>of(resource, ownSubjectId)),
        hash(Stream.concat(claim, Stream.ofNullable(rank))));
  }

  private static long hash(Stream<?> parts) {
    String joined = parts.map(String::valueOf).collect(Collectors.joining("\u0000"));
    return ByteBuffer.wrap(DigestUtils.sha256(joined)).getLong();
  }

  /** Makes it speak of what all articles together take its subject and value for. */
  public void link(String subject, String value) {
    this.subjectId = subject;
    this.value = value;
  }

  public UUID id() {
    return id;
  }

  /** The id that it has, or would have, if nobody had decided how it stands. */
  UUID claim() {
    return decided == null ? id : idOfClaim(null);
  }

  /** How it stands, as a person has decided; {@code null} where nobody has. */
  public @Nullable Rank decided() {
    return decided;
  }

  public boolean isDeprecated() {
    return decided == Rank.DEPRECATED;
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

  public Origin origin() {
    return origin;
  }
}
