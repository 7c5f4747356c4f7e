package org.scokb.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;

/**
 * A stored claim: a {@link Assertion}, and who makes it where. The assertion has what is said of
 * which subject and in which words; what all articles together make of that, each statement in it
 * says.
 */
@Entity
public class Statement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
  @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = 1000)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Assertion assertion;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Quote quote;

  private @Nullable EdtfDate assertedOn;

  @Column(name = "article_id")
  private @Nullable String article;

  private boolean opens;
  private @Nullable String reference;
  private @Nullable String rule;

  @Column(name = "decision_id")
  private @Nullable UUID decision;

  /** What it stands for, where it has been read for that. */
  @Transient private @Nullable Standing standing;

  Statement() {}

  private Statement(Assertion assertion) {
    this.assertion = assertion;
  }

  /** What stands for an assertion. */
  Statement(Assertion assertion, Standing standing) {
    this.assertion = assertion;
    this.quote = standing.quote();
    this.standing = standing;
    Standing.Place place = standing.place();
    if (place != null) {
      this.assertedOn = place.assertedOn();
      this.article = place.article();
    }
  }

  /** What an article says on the date that it was published, as a rule has read it. */
  public static Statement ofArticle(Assertion assertion, Quote quote, @Nullable String rule) {
    Statement statement = new Statement(assertion);
    statement.quote = quote;
    statement.assertedOn = quote.assertedOn();
    statement.article = quote.article();
    statement.opens = quote.states(assertion.property());
    statement.rule = rule;
    return statement;
  }

  /** What a person says, by a decision, that an article says. */
  public static Statement ofCurator(Assertion assertion, Quote quote, UUID decision) {
    Statement statement = ofArticle(assertion, quote, null);
    statement.decision = decision;
    return statement;
  }

  /** The same statement, to be stored once more, at other quotes, as nobody has decided on it. */
  public Statement again(Map<Quote, Quote> quotes) {
    Assertion undecided = assertion.decided() == null ? assertion : assertion.ranked(null);
    if (quote == null) {
      Statement again = new Statement(undecided);
      again.reference = reference;
      return again;
    }
    return ofArticle(undecided, quotes.computeIfAbsent(quote, Quote::again), rule);
  }

  /** Has it stand as a person has decided. */
  public void decide(Rank rank, UUID decision) {
    this.assertion = assertion.ranked(rank);
    this.decision = decision;
  }

  /** What a reference table says, which names its own source. */
  public static Statement ofReference(
      SubjectId subject, Property property, String value, String reference) {
    Statement statement = new Statement(Assertion.ofReference(subject, property, value));
    statement.reference = reference;
    return statement;
  }

  /** Makes it one of the statements of an assertion that is kept already. */
  public void in(Assertion same) {
    assertion = same;
  }

  /** What may stand for its assertion. */
  public Standing standing() {
    return standing == null ? Standing.of(assertion.id(), quote, opens) : standing;
  }

  /** Its id in the database, which it has once it has been stored. */
  public long id() {
    return Objects.requireNonNull(id);
  }

  /** What it is known by: the same for the same claim at the same place, whenever it is read. */
  public String key() {
    return quote == null
        ? assertion.claim().toString()
        : "%s.%s.%d-%d".formatted(assertion.claim(), quote.article(), quote.start(), quote.end());
  }

  public Assertion assertion() {
    return assertion;
  }

  public SubjectId subject() {
    return assertion.subject();
  }

  public Property property() {
    return assertion.property();
  }

  /** What is claimed; of a mention, its words. */
  public String value() {
    return property() == Property.MENTION && quote != null ? quote.exact() : assertion.value();
  }

  /** Whether a person has said, or confirmed, that it is so. */
  public boolean isDecided() {
    return origin() == Origin.CURATOR || assertion.decided() == Rank.PREFERRED;
  }

  public Origin origin() {
    return assertion.origin();
  }

  public @Nullable EdtfDate assertedOn() {
    return assertedOn;
  }

  public @Nullable String article() {
    return article;
  }

  /** Where it is said; {@code null} where a reference table says it. */
  public @Nullable Quote quote() {
    return quote;
  }

  public @Nullable Evidence evidence() {
    return quote == null ? null : quote.evidence(List.of(property()));
  }

  public @Nullable String reference() {
    return reference;
  }

  /** The decision of a person by which it is said, or stands as it does. */
  public @Nullable UUID decision() {
    return decision;
  }

  /** The name of the rule that read it. */
  public @Nullable String rule() {
    return rule;
  }
}
