package org.scokb.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * A place in an article that something of a subject rests on: one for each place, however many
 * statements stand there.
 */
@Entity
public class Quote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_seq")
  @SequenceGenerator(name = "quote_seq", sequenceName = "quote_seq", allocationSize = 1000)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  private Resource resource;

  private String subjectId;
  private String ownSubjectId;

  @Column(name = "article_id")
  private String article;

  @Column(name = "quote_start")
  private int start;

  @Column(name = "quote_end")
  private int end;

  private String exact;
  private String prefix;
  private String suffix;
  private @Nullable EdtfDate assertedOn;
  private long weight;

  /** What was found to stand here, while the article was read. */
  private final transient Set<Property> stated = EnumSet.noneOf(Property.class);

  Quote() {}

  /** A quote for a subject as its article, published on a date, alone tells it. */
  public Quote(SubjectId subject, @Nullable EdtfDate assertedOn, Evidence evidence) {
    this.resource = subject.resource();
    this.subjectId = subject.id();
    this.ownSubjectId = subject.id();
    this.article = evidence.article();
    this.start = evidence.start();
    this.end = evidence.end();
    this.exact = evidence.exact();
    this.prefix = evidence.prefix();
    this.suffix = evidence.suffix();
    this.assertedOn = assertedOn;
  }

  /** The same quote, to be stored once more. */
  Quote again() {
    return new Quote(new SubjectId(resource, ownSubjectId), assertedOn, evidence(List.of()));
  }

  /** Whether it is this place for a subject as its article alone tells it. */
  public boolean isAt(SubjectId subject, int start, int end) {
    return resource == subject.resource()
        && ownSubjectId.equals(subject.id())
        && this.start == start
        && this.end == end;
  }

  /** Notes that a property is stated here; tells whether it is the first. */
  boolean states(Property property) {
    boolean first = stated.isEmpty();
    stated.add(property);
    this.weight = new Telling(this, List.copyOf(stated), 0).weight();
    return first;
  }

  /** Makes it speak of what all articles together take its subject for. */
  public void link(String subject) {
    this.subjectId = subject;
  }

  /** Its id in the database, which it has once it has been stored. */
  public long id() {
    return Objects.requireNonNull(id);
  }

  Standing.Place place() {
    return new Standing.Place(assertedOn, article, start, end, id);
  }

  String article() {
    return article;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String exact() {
    return exact;
  }

  @Nullable EdtfDate assertedOn() {
    return assertedOn;
  }

  /** The quote as what states some properties. */
  public Evidence evidence(List<Property> properties) {
    return new Evidence(article, start, end, exact, prefix, suffix, properties);
  }
}
