package org.scokb.provenance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Slug;

/**
 * On which fields articles contradict each other: one says of a subject what can't be true if what
 * another says is. The same in other words, or less exactly, is no contradiction; nor is a status
 * that another article tells of another time, nor what one article says along with the other.
 */
final class Disputes {

  /** What is called, described or counted in many ways. */
  static final Set<Property> COMPARED =
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

  private final List<Contradiction> contradictions = new ArrayList<>();

  /** What an article says of a property of a subject. */
  record Saying(String subject, Property property, String article, String value) {}

  /** What the preferred statement on a property says, and another that can't be true beside it. */
  private record Contradiction(Statement preferred, Statement other) {

    /** Whether neither of their articles says what the other's does too. */
    boolean isDispute(Set<Saying> said) {
      return !said.contains(saying(other, preferred)) && !said.contains(saying(preferred, other));
    }

    /** That the article of one statement says what another does. */
    private static Saying saying(Statement one, Statement other) {
      return new Saying(one.subject().id(), one.property(), article(one), other.value());
    }
  }

  Disputes(Statements about) {
    COMPARED.forEach(property -> compare(property, about.of(property).toList()));
  }

  private void compare(Property property, List<Statement> all) {
    List<Statement> claims = all.stream().filter(each -> each.origin() == Origin.ARTICLE).toList();
    if (claims.size() > 1 && all.stream().noneMatch(Statement::isDecided)) {
      Statement preferred = claims.get(claims.size() - 1);
      claims.stream()
          .filter(other -> contradicts(property, other, preferred))
          .forEach(other -> contradictions.add(new Contradiction(preferred, other)));
    }
  }

  /** The articles of which it has to be known what else they say. */
  Stream<String> articles() {
    return contradictions.stream()
        .flatMap(each -> Stream.of(each.preferred(), each.other()))
        .map(Disputes::article);
  }

  /** The properties on which articles contradict each other, by what these say of them. */
  List<Property> properties(Set<Saying> said) {
    return contradictions.stream()
        .filter(each -> each.isDispute(said))
        .map(each -> each.preferred().property())
        .distinct()
        .toList();
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
