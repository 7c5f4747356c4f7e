package org.scokb.provenance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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
 *   <li>of one article's several statuses, the strongest; of its other claims, the first in the
 *       text
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
      comparing(Statements::originWeight)
          .thenComparing(Statements::day, nullsFirst(naturalOrder()))
          .thenComparing(Statements::article, nullsFirst(naturalOrder()))
          .thenComparing(Statements::strength)
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

  /** Every quote behind the subject, each once, article by article in the order of the text. */
  public List<Evidence> evidence() {
    return evidence(all.stream());
  }

  /** The quotes behind one value of a property. */
  public List<Evidence> evidence(Property property, String value) {
    return evidence(of(property).filter(statement -> statement.value().equals(value)));
  }

  private static List<Evidence> evidence(Stream<Statement> statements) {
    return statements
        .flatMap(statement -> Stream.ofNullable(statement.evidence()))
        .distinct()
        .sorted(
            comparing(Evidence::article)
                .thenComparing(Evidence::start)
                .thenComparing(Evidence::end))
        .toList();
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

  private static int strength(Statement statement) {
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
