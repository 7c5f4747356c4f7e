package org.scokb.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;

/**
 * A stored claim: a {@link Wording}, and who makes it where. The wording has what is said of which
 * subject and in which words; what all articles together make of that, each statement in it says.
 */
@Entity
@Table(name = "statement")
public class Statement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
  @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = 1000)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "wording_id")
  private Wording wording;

  private @Nullable EdtfDate assertedOn;

  @Column(name = "article_id")
  private @Nullable String article;

  private @Nullable Integer quoteStart;
  private @Nullable Integer quoteEnd;
  private @Nullable String prefix;
  private @Nullable String suffix;
  private @Nullable String reference;

  @SuppressWarnings("NullAway.Init")
  Statement() {}

  private Statement(Wording wording) {
    this.wording = wording;
  }

  /**
   * What an article says on the date that it was published.
   *
   * @param wording what it says, in the words of the evidence
   */
  public static Statement ofArticle(
      Wording wording, @Nullable EdtfDate assertedOn, Evidence evidence) {
    Statement statement = new Statement(wording);
    statement.assertedOn = assertedOn;
    statement.article = evidence.article();
    statement.quoteStart = evidence.start();
    statement.quoteEnd = evidence.end();
    statement.prefix = evidence.prefix();
    statement.suffix = evidence.suffix();
    return statement;
  }

  /** What a reference table says, which names its own source. */
  public static Statement ofReference(
      SubjectId subject, Property property, String value, String reference) {
    Statement statement = new Statement(Wording.ofReference(subject, property, value));
    statement.reference = reference;
    return statement;
  }

  /** What stands for a wording, without the words around its quote. */
  static Statement standing(Wording wording, Standing standing) {
    Statement statement = new Statement(wording);
    statement.assertedOn = standing.assertedOn();
    statement.article = standing.article();
    statement.quoteStart = standing.start();
    statement.quoteEnd = standing.end();
    statement.prefix = "";
    statement.suffix = "";
    return statement;
  }

  /** Makes it one of the statements in a wording that is kept already. */
  public void in(Wording same) {
    wording = same;
  }

  /** What may stand for its wording. */
  public Standing standing() {
    return new Standing(wording.id(), assertedOn, article, quoteStart, quoteEnd);
  }

  /**
   * Its id.
   *
   * @throws IllegalStateException if it hasn't been stored
   */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("A statement has an id once it has been stored");
    }
    return id;
  }

  public Wording wording() {
    return wording;
  }

  public SubjectId subject() {
    return wording.subject();
  }

  public Property property() {
    return wording.property();
  }

  public String value() {
    return wording.value();
  }

  public Origin origin() {
    return wording.origin();
  }

  public @Nullable EdtfDate assertedOn() {
    return assertedOn;
  }

  /** The quote; {@code null} where a reference table says it. */
  public @Nullable Evidence evidence() {
    String exact = wording.exact();
    if (article == null
        || quoteStart == null
        || quoteEnd == null
        || exact == null
        || prefix == null
        || suffix == null) {
      return null;
    }
    return new Evidence(article, quoteStart, quoteEnd, exact, prefix, suffix, List.of(property()));
  }

  public @Nullable String reference() {
    return reference;
  }
}
