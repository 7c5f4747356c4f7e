package org.scokb.ingest.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.extraction.fact.Fact;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Slug;
import org.scokb.vocabulary.Term;

/**
 * From a fact to the entity that it speaks of. An id follows from the fact alone, never from what
 * is stored already, so that articles give the same ids in whichever order they come; facts that
 * give the same id are of one entity. What a fact leaves open, families settle between all
 * articles.
 */
public class EntityLinker {

  /** Bodies that meet once a year: their meetings are told apart by the year. */
  private static final Set<String> YEARLY =
      Set.of("council-of-heads-of-state", "council-of-heads-of-government");

  private static final Pattern PERIOD_IN_TITLE =
      Pattern.compile(
          "\\s*[,(]?\\s*(?:(?:for|until|till|up to|to|through|by)\\s+(?:the\\s+(?:period|years?)\\s+)?)?"
              + "(?:19|20)\\d{2}(?:\\s*[-–—]\\s*(?:19|20)?\\d{2})?\\)?(?=\\s|$)");

  /** The year of an exercise or a fair that has it in its name, as "Shield-2021". */
  private static final Pattern YEAR_OF_NAME = Pattern.compile("(?<=\\p{L}[-–])(?:19|20)\\d{2}\\b");

  /** In the place of a year, where none is told. */
  private static final String OPEN = "open";

  /** What articles put into the name of a body, or leave out, as they like. */
  private static final Pattern SCO =
      Pattern.compile(
          "\\b(?:of the )?(?:SCO|Shanghai Cooperation Organi[sz]ation)\\b|\\([^)]*\\)|^the\\b",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, String> bodies = new HashMap<>();

  /**
   * @param bodies the ids of the SCO's standing bodies, by the many names of each
   */
  public EntityLinker(Map<String, String> bodies) {
    bodies.forEach((name, id) -> bare(name).ifPresent(bare -> this.bodies.put(bare, id)));
  }

  /**
   * What a fact alone tells of the entity that it speaks of.
   *
   * @param subject the entity, unless another article tells better
   * @param family what this and other entities have in common that may be one: a title without its
   *     years, a surname, an abbreviation; {@code null} where nothing is left open
   * @param vague whether the fact leaves open which of its family it speaks of: then it speaks of
   *     the only one that other facts name exactly, if there is just one
   */
  public record Linked(SubjectId subject, @Nullable String family, boolean vague) {}

  public Linked link(Fact fact) {
    return switch (fact.resource()) {
      case MEMBERS -> exact(fact, fact.name());
      case CHAIRMANSHIPS -> exact(fact, chairmanship(fact));
      case MEETINGS -> meeting(fact);
      case DOCUMENTS, INITIATIVES -> undertaking(fact);
      case ORGANIZATIONS -> organization(fact);
      case PEOPLE -> person(fact);
      case ARTICLES -> throw new IllegalArgumentException("No fact is of an article");
    };
  }

  public Optional<String> body(String name) {
    return bare(name).map(bodies::get);
  }

  private static Optional<String> bare(String name) {
    String rest = SCO.matcher(name).replaceAll(" ").strip();
    return rest.isEmpty() ? Optional.empty() : Optional.of(Slug.of(rest).value());
  }

  private static Linked exact(Fact fact, String id) {
    return of(fact, id, null, false);
  }

  private static Linked of(Fact fact, String id, @Nullable String family, boolean vague) {
    return new Linked(new SubjectId(fact.resource(), id), family, vague);
  }

  private static String chairmanship(Fact fact) {
    return new ChairmanshipId(
            new CountryCode(fact.value(Property.MEMBER).orElseThrow()),
            Term.parse(fact.value(Property.TERM).orElseThrow()))
        .toString();
  }

  /** A surname alone, or one with initials, is of whoever has that surname. */
  private static Linked person(Fact fact) {
    String id = NameKey.of(fact.name());
    return of(fact, id, NameKey.surname(fact.name()), NameKey.isAbbreviated(fact.name()));
  }

  /** An abbreviation alone is of the organization that is introduced by it elsewhere. */
  private Linked organization(Fact fact) {
    Optional<String> abbreviation = fact.value(Property.ABBREVIATION);
    Optional<String> body = body(fact.name()).or(() -> abbreviation.flatMap(this::body));
    if (body.isPresent()) {
      return exact(fact, body.get());
    }
    String id = slug(fact.name());
    String family = abbreviation.map(Slug::of).map(Slug::value).orElse(id);
    return of(fact, id, family, family.equals(id));
  }

  /**
   * A meeting of a body is told by when it was, or where where it is silent on when; another
   * gathering by its title and year.
   */
  private Linked meeting(Fact fact) {
    Optional<EdtfDate> date = fact.value(Property.DATE).map(EdtfDate::new);
    Optional<String> met =
        fact.links(Property.BODY).stream()
            .findFirst()
            .map(body -> organization(body).subject().id())
            .or(() -> fact.value(Property.BODY).flatMap(this::body));
    if (met.isEmpty()) {
      return dated(fact, TitleKey.of(withoutPlace(fact)), date.map(EntityLinker::year));
    }
    String body = met.get();
    Optional<String> place = fact.value(Property.PLACE).map(Slug::of).map(Slug::value);
    String family = place.map(city -> body + "-in-" + city).orElse(null);
    if (date.isEmpty()) {
      return of(fact, family == null ? TitleKey.of(fact.name()) : family, family, family != null);
    }
    String when = YEARLY.contains(body) ? year(date.get()) : month(date.get());
    return of(fact, body + "-" + when, family, false);
  }

  /**
   * A title without its years, and the years: a strategy for 2018-2023 is not the one for
   * 2024-2029.
   */
  private static Linked undertaking(Fact fact) {
    String bare = PERIOD_IN_TITLE.matcher(withoutPlace(fact)).replaceAll(" ");
    String title = TitleKey.of(bare.isBlank() ? fact.name() : bare);
    Optional<String> years =
        fact.value(Property.PERIOD)
            .map(EntityLinker::years)
            .or(
                () ->
                    fact.links(Property.MEETINGS).stream()
                        .flatMap(meeting -> meeting.value(Property.DATE).stream())
                        .map(EdtfDate::new)
                        .map(EntityLinker::year)
                        .findFirst())
            .or(
                () ->
                    YEAR_OF_NAME
                        .matcher(fact.name())
                        .results()
                        .map(MatchResult::group)
                        .findFirst());
    return dated(fact, title, years);
  }

  private static Linked dated(Fact fact, String title, Optional<String> years) {
    String id =
        years.filter(each -> !title.contains(each)).map(each -> title + "-" + each).orElse(title);
    return of(fact, id, title, years.isEmpty());
  }

  /** A title that names its place at the end doesn't differ from one that leaves it out. */
  private static String withoutPlace(Fact fact) {
    return fact.value(Property.PLACE)
        .map(place -> fact.name().replaceFirst("\\s+in\\s+" + Pattern.quote(place) + "$", ""))
        .orElse(fact.name());
  }

  private static String years(String period) {
    EdtfDate date = new EdtfDate(period);
    LocalDate first = date.earliest();
    String last = year(date);
    if (first == null) {
      return "until-" + last;
    }
    String from = String.valueOf(first.getYear());
    if (last.equals(OPEN)) {
      return "from-" + from;
    }
    return from.equals(last) ? last : from + "-" + last;
  }

  /** The last year that is told: a winter is of the one that it begins in. */
  private static String year(EdtfDate date) {
    String last = date.value().substring(date.value().indexOf('/') + 1);
    return last.equals("..") ? OPEN : last.substring(0, 4);
  }

  /** The month that it begins in, or the year where the date is no more precise. */
  private static String month(EdtfDate date) {
    String first = date.value().split("/")[0];
    return first.matches("\\d{4}-[01]\\d.*") ? first.substring(0, 7) : year(date);
  }

  private static String slug(String title) {
    return Slug.of(title.strip().replaceFirst("^(?i:the|an?)\\s+", "")).value();
  }
}
