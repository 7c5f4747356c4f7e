package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;

/**
 * All statements on one subject, and the rule that prefers one of them where a property has one
 * value:
 *
 * <ul>
 *   <li>what a person prefers goes before what a person states, that before all else; what a person
 *       rejects counts for nothing
 *   <li>a reference table's word on what a thing is called goes before an article's wording, an
 *       article's word on everything else before the table's
 *   <li>of articles, the latest goes first; one without a date is taken as the earliest
 *   <li>but of dates that may be the same, the most exact: a later article may only say the year
 *   <li>of several statuses at one time, the strongest; of an article's other claims, the first in
 *       the text
 * </ul>
 */
public final class Statements {

  private static final Set<Property> SEVERAL =
      EnumSet.of(
          Property.MENTION,
          Property.PRIORITIES,
          Property.TOPICS,
          Property.DOCUMENTS,
          Property.INITIATIVES,
          Property.MEETINGS,
          Property.ORGANIZATIONS,
          Property.PEOPLE,
          Property.ALIASES);

  private static final Set<Property> NAMES =
      EnumSet.of(Property.NAME, Property.OFFICIAL_NAME, Property.ABBREVIATION);

  /** From the weakest to the one that is preferred. */
  private static final Comparator<Statement> BY_WEIGHT =
      comparing(Statements::decidedWeight)
          .thenComparing(Statements::originWeight)
          .thenComparing(Statements::day, nullsFirst(naturalOrder()))
          .thenComparing(Statements::strength)
          .thenComparing(Statement::standing, Standing.BY_PLACE)
          .thenComparing(Statement::value);

  /** As a reader expects them: property by property, the preferred ones last. */
  private final List<Statement> all;

  public Statements(List<Statement> all) {
    Optional<Statement> date =
        all.stream()
            .filter(each -> each.property() == Property.DATE && !each.assertion().isDeprecated())
            .max(BY_WEIGHT);
    this.all =
        all.stream()
            .sorted(
                comparing(Statement::property)
                    .thenComparing(
                        each -> date.map(heaviest -> exactness(each, heaviest)).orElse(0))
                    .thenComparing(BY_WEIGHT))
            .toList();
  }

  public List<Statement> all() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** How one of these stands among those on the same property. */
  public Rank rank(Statement statement) {
    if (statement.assertion().isDeprecated()) {
      return Rank.DEPRECATED;
    }
    Property property = statement.property();
    return SEVERAL.contains(property) || isPreferred(property, statement.value())
        ? Rank.PREFERRED
        : Rank.NORMAL;
  }

  /** Whether a value goes for the subject. */
  boolean isPreferred(Property property, String value) {
    return SEVERAL.contains(property)
        ? of(property).anyMatch(each -> each.value().equals(value))
        : preferred(property).filter(value::equals).isPresent();
  }

  /** The assertions that are known to stand otherwise than they do, by how they stand. */
  public Map<Rank, List<UUID>> misranked() {
    return all.stream()
        .filter(statement -> statement.standing().rank() != rank(statement))
        .collect(
            groupingBy(this::rank, mapping(statement -> statement.assertion().id(), toList())));
  }

  /** The ids of the quotes that the values of those properties rest on that have one. */
  Stream<Long> preferredQuotes() {
    return standing()
        .filter(statement -> isSingle(statement.property()))
        .collect(toMap(Statement::property, Statement::standing, (earlier, later) -> later))
        .values()
        .stream()
        .flatMap(preferred -> Stream.ofNullable(preferred.place()))
        .flatMap(place -> Stream.ofNullable(place.quote()));
  }

  /**
   * Whether just one of the values that are claimed of a property goes for the subject: which of
   * them depends on how much weight each has.
   */
  public static boolean isSingle(Property property) {
    return !SEVERAL.contains(property);
  }

  /** The value that goes before all others. */
  public Optional<String> preferred(Property property) {
    return of(property).reduce((earlier, later) -> later).map(Statement::value);
  }

  /** Each value once, in their order; what else a thing is named is an alias of it. */
  public List<String> values(Property property) {
    Stream<String> values = of(property).map(Statement::value);
    if (property == Property.ALIASES) {
      String name = preferred(Property.NAME).orElse("");
      values =
          Stream.concat(values, of(Property.NAME).map(Statement::value)).filter(not(name::equals));
    }
    return values.distinct().sorted().toList();
  }

  /** The statements on one property that nobody has rejected, the preferred one last. */
  public Stream<Statement> of(Property property) {
    return standing().filter(statement -> statement.property() == property);
  }

  /** How exactly a statement tells a date, if it may be that of the one with most weight. */
  private static int exactness(Statement statement, Statement heaviest) {
    if (statement.property() != Property.DATE) {
      return 0;
    }
    EdtfDate date = new EdtfDate(statement.value());
    return decidedWeight(statement) == decidedWeight(heaviest)
            && originWeight(statement) == originWeight(heaviest)
            && date.mayBe(new EdtfDate(heaviest.value()))
        ? date.exactness()
        : -1;
  }

  private Stream<Statement> standing() {
    return all.stream().filter(statement -> !statement.assertion().isDeprecated());
  }

  /** Whether an article speaks of the subject, or else a person, or the reference tables alone. */
  public Origin origin() {
    return Stream.of(Origin.ARTICLE, Origin.CURATOR)
        .filter(origin -> all.stream().anyMatch(statement -> statement.origin() == origin))
        .findFirst()
        .orElse(Origin.REFERENCE);
  }

  /** How many quotes there are behind the subject. */
  public long evidenceCount() {
    return all.stream().mapToLong(statement -> statement.standing().quotes()).sum();
  }

  private static int decidedWeight(Statement statement) {
    Rank decided = statement.assertion().decided();
    return decided == null ? 1 : decided == Rank.PREFERRED ? 2 : 0;
  }

  private static int originWeight(Statement statement) {
    if (statement.origin() == Origin.CURATOR) {
      return 2;
    }
    boolean reference = statement.origin() == Origin.REFERENCE;
    boolean referenceGoesFirst =
        statement.subject().resource() == Resource.MEMBERS || NAMES.contains(statement.property());
    return reference == referenceGoesFirst ? 1 : 0;
  }

  private static @Nullable LocalDate day(Statement statement) {
    return EdtfDate.lastDay(statement.assertedOn());
  }

  private static int strength(Statement statement) {
    boolean status =
        statement.property() == Property.STATUS
            && statement.subject().resource() == Resource.INITIATIVES;
    return status ? ApiName.require(InitiativeStatus.class, statement.value()).ordinal() : 0;
  }
}
