package org.scokb.provenance;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Slug;

/**
 * On which fields articles contradict each other: one says of a subject what can't be true if what
 * another says is. The same in other words, or less exactly, is no contradiction; nor is a status
 * that another article tells of another time, nor what one article says along with the other.
 */
final class Disputes {

  /** What is called, described or counted in many ways. */
  private static final Set<Property> COMPARED =
      EnumSet.of(
          Property.STATUS,
          Property.TYPE,
          Property.MEMBER,
          Property.PROPOSED_BY,
          Property.CHAIRMANSHIP,
          Property.COUNTRY,
          Property.BODY,
          Property.PLACE,
          Property.SINCE,
          Property.STARTS_ON,
          Property.ENDS_ON,
          Property.DATE,
          Property.PERIOD);

  private static final Set<Property> DATES =
      EnumSet.of(
          Property.SINCE, Property.STARTS_ON, Property.ENDS_ON, Property.DATE, Property.PERIOD);

  private final Statements statements;
  private final BiFunction<Property, Collection<String>, Collection<Saying>> says;

  /** What an article says of a property. */
  record Saying(String article, String value) {}

  /**
   * @param says what some articles say of a property of the subject
   */
  Disputes(
      Statements statements, BiFunction<Property, Collection<String>, Collection<Saying>> says) {
    this.statements = statements;
    this.says = says;
  }

  List<Property> properties() {
    return COMPARED.stream().filter(this::isDisputed).toList();
  }

  private boolean isDisputed(Property property) {
    List<Statement> claims = statements.of(property).toList();
    if (claims.stream().anyMatch(Disputes::isDecided)) {
      return false;
    }
    claims = claims.stream().filter(each -> each.origin() == Origin.ARTICLE).toList();
    if (claims.size() < 2) {
      return false;
    }
    Statement preferred = claims.get(claims.size() - 1);
    List<Statement> others =
        claims.stream().filter(other -> contradicts(property, other, preferred)).toList();
    if (others.isEmpty()) {
      return false;
    }
    Collection<Saying> said =
        says.apply(
            property,
            Stream.concat(others.stream(), Stream.of(preferred))
                .map(Disputes::article)
                .collect(toSet()));
    return others.stream()
        .anyMatch(
            other ->
                !said.contains(new Saying(article(other), preferred.value()))
                    && !said.contains(new Saying(article(preferred), other.value())));
  }

  /** Whether a person has the last word. */
  private static boolean isDecided(Statement claim) {
    return claim.origin() == Origin.CURATOR || claim.assertion().decided() == Rank.PREFERRED;
  }

  private static boolean contradicts(Property property, Statement other, Statement preferred) {
    if (other.value().equals(preferred.value())) {
      return false;
    }
    if (property == Property.STATUS) {
      return other.assertedOn() != null && other.assertedOn().equals(preferred.assertedOn());
    }
    if (DATES.contains(property)) {
      return !new EdtfDate(other.value()).mayBe(new EdtfDate(preferred.value()));
    }
    return property != Property.PLACE || !isSamePlace(other.value(), preferred.value());
  }

  /** Whether two names differ in marks or precision alone: "Shymkent", "Shymkent, Kazakhstan". */
  private static boolean isSamePlace(String one, String other) {
    String name = Slug.of(one).value();
    String otherName = Slug.of(other).value();
    return name.contains(otherName) || otherName.contains(name);
  }

  private static String article(Statement statement) {
    return Objects.requireNonNull(statement.article());
  }
}
