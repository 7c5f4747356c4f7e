package org.scokb.extraction.undertaking;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;

/**
 * An instrument or undertaking with every place of the article that speaks of it.
 *
 * @param name the best name that the article gives it
 * @param places where it is spoken of, in the order of the text; the first is the one named by
 * @param particular whether its words alone tell it from others: a name or a description
 */
public record Undertaking(String name, List<Place> places, boolean particular) {

  /** One place that speaks of it. */
  public record Place(NounPhrase phrase, Predication standing, boolean named) {}

  public Undertaking {
    places = List.copyOf(places);
  }

  /** The phrase where it is named first. */
  NounPhrase first() {
    return places.get(0).phrase();
  }

  /** The statuses that its places state. */
  Stream<Predication.Step> steps() {
    return places.stream().flatMap(place -> place.standing().steps().stream());
  }

  public Head head() {
    return places.stream()
        .filter(Place::named)
        .map(place -> place.phrase().head())
        .findFirst()
        .orElseGet(() -> first().head());
  }

  /** What it is called at each place, and the years that it covers. */
  List<Claim> names(Text text) {
    List<Claim> claims =
        Claim.titled(name, places.stream().map(place -> place.phrase().span()).toList(), text);
    DateMention period = period();
    if (period != null && period.value() != null) {
      claims.add(Claim.of(Property.PERIOD, period.value().value(), period.span()));
    }
    return claims;
  }

  public boolean rejected() {
    return places.stream().anyMatch(place -> place.standing().rejected())
        && places.stream()
            .noneMatch(
                place -> !place.standing().steps().isEmpty() && !place.standing().rejected());
  }

  @Nullable DateMention period() {
    return places.stream()
        .flatMap(place -> Stream.ofNullable(place.phrase().period()))
        .findFirst()
        .orElse(null);
  }
}
