package org.scokb.ingest;

import static org.scokb.vocabulary.Property.ABBREVIATION;
import static org.scokb.vocabulary.Property.BODY;
import static org.scokb.vocabulary.Property.DATE;
import static org.scokb.vocabulary.Property.MEMBER;
import static org.scokb.vocabulary.Property.PERIOD;
import static org.scokb.vocabulary.Property.TERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.extraction.Fact;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Slug;
import org.scokb.vocabulary.Term;

/**
 * From a fact to the entity that it speaks of. An id follows from the fact alone, never from what
 * is stored already, so that articles give the same ids in whichever order they come; facts that
 * give the same id are of one entity.
 */
class EntityLinker {

  /** Bodies that meet once a year: their meetings are told apart by the year. */
  private static final Set<String> YEARLY =
      Set.of("council-of-heads-of-state", "council-of-heads-of-government");

  private static final Pattern PERIOD_IN_TITLE =
      Pattern.compile(
          "\\s*[,(]?\\s*(?:(?:for|until|till|to|through|by)\\s+(?:the\\s+(?:period|years?)\\s+)?)?"
              + "(?:19|20)\\d{2}(?:\\s*[-–—]\\s*(?:19|20)?\\d{2})?\\)?\\s*$");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);

  private final BodyNames bodies;

  EntityLinker(BodyNames bodies) {
    this.bodies = bodies;
  }

  /** The entity that a fact speaks of. */
  SubjectId link(Fact fact) {
    return new SubjectId(fact.resource(), id(fact));
  }

  private String id(Fact fact) {
    return switch (fact.resource()) {
      case MEMBERS -> fact.name();
      case CHAIRMANSHIPS -> chairmanship(fact);
      case MEETINGS -> meeting(fact);
      case DOCUMENTS, INITIATIVES -> undertaking(fact);
      case ORGANIZATIONS -> organization(fact);
      case PEOPLE -> slug(fact.name());
    };
  }

  private static String chairmanship(Fact fact) {
    return new ChairmanshipId(
            new CountryCode(fact.value(MEMBER).orElseThrow()),
            Term.parse(fact.value(TERM).orElseThrow()))
        .toString();
  }

  private String organization(Fact fact) {
    return bodies
        .id(fact.name())
        .or(() -> fact.value(ABBREVIATION).flatMap(bodies::id))
        .orElseGet(() -> slug(fact.name()));
  }

  private String meeting(Fact fact) {
    Optional<EdtfDate> date = fact.value(DATE).map(EdtfDate::new);
    List<Fact> met = fact.links(BODY);
    if (met.isEmpty() || date.isEmpty()) {
      String title = slug(fact.name());
      String year = date.map(EntityLinker::year).orElse("");
      return year.isEmpty() || title.contains(year) ? title : title + "-" + year;
    }
    String body = organization(met.get(0));
    return body + "-" + (YEARLY.contains(body) ? year(date.get()) : month(date.get()));
  }

  /**
   * A title without its years, and the years: a strategy for 2018-2023 is not the one for
   * 2024-2029.
   */
  private static String undertaking(Fact fact) {
    String title = PERIOD_IN_TITLE.matcher(fact.name()).replaceFirst("");
    String slug = slug(title.isBlank() ? fact.name() : title);
    return fact.value(PERIOD)
        .map(EntityLinker::years)
        .map(years -> slug + "-" + years)
        .orElse(slug);
  }

  private static String years(String period) {
    EdtfDate date = new EdtfDate(period);
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null) {
      return "until-" + (last == null ? "" : last.getYear());
    }
    return last == null
        ? "from-" + first.getYear()
        : first.getYear() == last.getYear()
            ? String.valueOf(first.getYear())
            : first.getYear() + "-" + last.getYear();
  }

  private static String year(EdtfDate date) {
    LocalDate last = date.latest();
    return last == null ? "" : String.valueOf(last.getYear());
  }

  /** The month, or the year where the date is no more precise. */
  private static String month(EdtfDate date) {
    LocalDate last = date.latest();
    boolean withMonth = date.value().split("/")[0].length() > 4;
    return last == null
        ? ""
        : withMonth ? "%d-%02d".formatted(last.getYear(), last.getMonthValue()) : year(date);
  }

  private static String slug(String title) {
    return Slug.of(ARTICLE.matcher(title.strip()).replaceFirst("")).value();
  }
}
