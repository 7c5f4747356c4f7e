package org.scokb.curation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;

/**
 * What a person has decided: that something be stated, that a statement stand otherwise, or that
 * two entities be one. It speaks of subjects and values as articles alone tell them, and of words
 * rather than of rows, so that it outlives whatever is read anew.
 *
 * @param property what is stated; {@code null} where entities are joined
 * @param quote the words that state it; {@code null} of a reference table's statement too
 * @param rank how what is stated stands; {@code null} where the decision itself states it
 * @param into the entity that the subject is one with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({"seed", "adrift"})
public record Decision(
    Resource resource,
    String subject,
    @Nullable Property property,
    @Nullable String value,
    @Nullable Selector quote,
    @Nullable Rank rank,
    @Nullable String into,
    @Nullable String reason,
    @Nullable String by,
    @Nullable Instant at) {

  public enum Kind implements ApiName {
    STATEMENT,
    RANK,
    MERGE
  }

  /** What is decided, whoever does so. */
  public Decision(
      SubjectId subject,
      @Nullable Property property,
      @Nullable String value,
      @Nullable Selector quote,
      @Nullable Rank rank,
      @Nullable String into) {
    this(subject.resource(), subject.id(), property, value, quote, rank, into, null, null, null);
  }

  public static Decision merge(SubjectId subject, String into) {
    return new Decision(subject, null, null, null, null, into);
  }

  /** The decision, and who made it, when and why. */
  public Decision by(@Nullable String name, @Nullable Instant when, @Nullable String why) {
    return new Decision(resource, subject, property, value, quote, rank, into, why, name, when);
  }

  /** The decision with its quote in an article, where it names none. */
  public Decision ofArticle(String named) {
    if (quote == null || quote.article() != null) {
      return this;
    }
    Selector there =
        new Selector(named, quote.exact(), quote.prefix(), quote.suffix(), quote.start());
    return new Decision(resource, subject, property, value, there, rank, into, reason, by, at);
  }

  public Kind kind() {
    return into != null ? Kind.MERGE : rank != null ? Kind.RANK : Kind.STATEMENT;
  }

  /** What is decided: of two decisions on the same, one takes the place of the other. */
  public UUID id() {
    Stream<@Nullable Object> what =
        Stream.of(kind().name(), resource.name(), subject, property, value);
    Stream<@Nullable Object> words =
        quote == null
            ? Stream.of("")
            : Stream.of(quote.article(), quote.exact(), quote.prefix(), quote.suffix());
    String about =
        Stream.concat(what, words).map(String::valueOf).collect(Collectors.joining("\u0000"));
    return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
  }

  public @Nullable String article() {
    return quote == null ? null : quote.article();
  }

  public record Decided(@Nullable String by, @Nullable Instant at, @Nullable String reason) {}

  public Decided decided() {
    return new Decided(by, at, reason);
  }

  public SubjectId entity() {
    return new SubjectId(resource, subject);
  }

  /** Whether it decides on what is claimed by a statement that was read, wherever that stands. */
  boolean isOn(Statement statement) {
    return statement.origin() != Origin.CURATOR
        && statement.subject().resource() == resource
        && statement.assertion().ownSubjectId().equals(subject)
        && statement.property() == property
        && statement.assertion().ownValue().equals(Objects.requireNonNull(value));
  }
}
