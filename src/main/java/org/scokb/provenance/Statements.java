package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 *   <li>a reference table's word on what a thing is called goes before an article's wording, an
 *       article's word on everything else before the table's
 *   <li>of articles, the latest goes first; one without a date is taken as the earliest
 *   <li>of several statuses at one time, the strongest; of an article's other claims, the first in
 *       the text
 * </ul>
 */
public final class Statements {

  private static final int MOST_QUOTES = 5;

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
      comparing(Statements::originWeight)
          .thenComparing(Statements::day, nullsFirst(naturalOrder()))
          .thenComparing(Statements::strength)
          .thenComparing(Statements::article, nullsFirst(naturalOrder()))
          .thenComparing(Statements::start, Comparator.reverseOrder())
          .thenComparing(Statements::end)
          .thenComparing(Statement::value);

  /** As a reader expects them: property by property, the preferred ones last. */
  private static final Comparator<Statement> BY_PROPERTY =
      comparing(Statement::property).thenComparing(BY_WEIGHT);

  private final List<Statement> all;

  public Statements(List<Statement> all) {
    this.all = all.stream().sorted(BY_PROPERTY).toList();
  }

  public List<Statement> all() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** How one of these stands among those on the same property. */
  public Rank rank(Statement statement) {
    boolean preferred =
        SEVERAL.contains(statement.property())
            || preferred(statement.property()).filter(statement.value()::equals).isPresent();
    return preferred ? Rank.PREFERRED : Rank.NORMAL;
  }

  /**
   * Whether just one of the values that are claimed of a property goes for the subject: which of
   * them depends on how much weight each has.
   */
  public static boolean isDisputed(Property property) {
    return !SEVERAL.contains(property);
  }

  /** The value that goes before all others. */
  public Optional<String> preferred(Property property) {
    return of(property).reduce((earlier, later) -> later).map(Statement::value);
  }

  public <T> @Nullable T preferred(Property property, Function<String, T> parse) {
    return preferred(property).map(parse).orElse(null);
  }

  /** Each value once, in their order. */
  public List<String> values(Property property) {
    return of(property).map(Statement::value).distinct().sorted().toList();
  }

  /** The statements on one property, the preferred one last. */
  public Stream<Statement> of(Property property) {
    return all.stream().filter(statement -> statement.property() == property);
  }

  /** Whether an article speaks of the subject, or the reference tables alone. */
  public Origin origin() {
    return all.stream().anyMatch(statement -> statement.origin() == Origin.ARTICLE)
        ? Origin.ARTICLE
        : Origin.REFERENCE;
  }

  /** The quotes that tell most of the subject, the one that tells most first. */
  public List<Evidence> evidence() {
    return quotes(all.stream()).limit(MOST_QUOTES).toList();
  }

  /** How many quotes there are behind the subject. */
  public long evidenceCount() {
    return quotes(all.stream()).count();
  }

  /** Every quote behind some of the statements, the one that tells most first. */
  public Stream<Evidence> quotes(Stream<Statement> some) {
    Map<Place, List<Statement>> places =
        some.filter(statement -> statement.evidence() != null).collect(groupingBy(Place::of));
    Set<Statement> preferred =
        places.values().stream()
            .flatMap(List::stream)
            .filter(statement -> rank(statement) == Rank.PREFERRED)
            .collect(toSet());
    return places.values().stream()
        .map(same -> Quote.of(same, preferred))
        .sorted(Quote.MOST_TELLING_FIRST)
        .map(Quote::evidence);
  }

  private record Place(String article, int start, int end) {

    static Place of(Statement statement) {
      Evidence evidence = Objects.requireNonNull(statement.evidence());
      return new Place(evidence.article(), evidence.start(), evidence.end());
    }
  }

  /** The properties on which articles contradict each other. */
  public List<Property> disputed() {
    return new Disputes(
            this,
            (article, claim) ->
                of(claim.property())
                    .filter(each -> each.value().equals(claim.value()))
                    .anyMatch(each -> article.equals(article(each))))
        .properties();
  }

  private static int originWeight(Statement statement) {
    boolean reference = statement.origin() == Origin.REFERENCE;
    boolean referenceGoesFirst =
        statement.subject().resource() == Resource.MEMBERS || NAMES.contains(statement.property());
    return reference == referenceGoesFirst ? 1 : 0;
  }

  private static @Nullable LocalDate day(Statement statement) {
    EdtfDate assertedOn = statement.assertedOn();
    return assertedOn == null ? null : assertedOn.latest();
  }

  private static @Nullable String article(Statement statement) {
    Evidence evidence = statement.evidence();
    return evidence == null ? null : evidence.article();
  }

  static int strength(Statement statement) {
    boolean status =
        statement.property() == Property.STATUS
            && statement.subject().resource() == Resource.INITIATIVES;
    return status ? ApiName.require(InitiativeStatus.class, statement.value()).ordinal() : 0;
  }

  private static int start(Statement statement) {
    Evidence evidence = statement.evidence();
    return evidence == null ? 0 : evidence.start();
  }

  private static int end(Statement statement) {
    Evidence evidence = statement.evidence();
    return evidence == null ? 0 : evidence.end();
  }
}
