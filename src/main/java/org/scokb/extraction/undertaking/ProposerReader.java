package org.scokb.extraction.undertaking;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeStatus;

/** Reads which member is behind an undertaking, where the page tells. */
final class ProposerReader {

  /** The member that is named with it, that hosts it, or whose chair prepares it. */
  Optional<Proposer> read(PageReading page, Undertaking undertaking) {
    return named(undertaking)
        .or(() -> host(undertaking))
        .or(() -> inName(undertaking))
        .or(() -> preparing(page, undertaking));
  }

  private static Optional<Proposer> named(Undertaking undertaking) {
    return undertaking.places().stream()
        .map(Undertaking.Place::standing)
        .filter(standing -> standing.proposer() != null && !standing.rejected())
        .findFirst()
        .map(
            standing ->
                new Proposer(
                    Objects.requireNonNull(standing.proposer()), standing.proposerWords()));
  }

  /** "A fair in Osh": an event's city tells its host. */
  private Optional<Proposer> host(Undertaking undertaking) {
    return undertaking.head().isEvent()
        ? city(undertaking, place -> true, (name, city) -> city.from() >= name.from() - 4)
        : Optional.empty();
  }

  /** "The Samarkand Initiative". */
  private Optional<Proposer> inName(Undertaking undertaking) {
    return city(
        undertaking,
        place -> place.phrase().head().document() == null,
        (name, city) -> city.from() >= name.from() && city.to() <= name.headAt());
  }

  /** The first city of a member that stands where it tells. */
  private Optional<Proposer> city(
      Undertaking undertaking,
      Predicate<Undertaking.Place> places,
      BiPredicate<NounPhrase, Mention> tells) {
    return undertaking.places().stream()
        .filter(places)
        .map(Undertaking.Place::phrase)
        .flatMap(name -> cities(name).filter(city -> tells.test(name, city)))
        .findFirst()
        .map(this::of);
  }

  /** An instrument that isn't ready yet is the chair's to bring. */
  private static Optional<Proposer> preparing(PageReading page, Undertaking undertaking) {
    boolean ahead =
        undertaking.head().document() != null
            && undertaking.head().document() != DocumentType.MEMORANDUM
            && undertaking.places().stream()
                .map(Undertaking.Place::standing)
                .flatMap(standing -> standing.steps().stream())
                .anyMatch(step -> step.status().compareTo(InitiativeStatus.IN_PROGRESS) < 0);
    return ahead
        ? Optional.ofNullable(page.principal()).map(code -> new Proposer(code, null))
        : Optional.empty();
  }

  /** The cities of members that the sentence of a phrase names. */
  private Stream<Mention> cities(NounPhrase phrase) {
    return phrase.sentence().mentions(Mention.Kind.PLACE).filter(city -> member(city) != null);
  }

  private Proposer of(Mention city) {
    return new Proposer(Objects.requireNonNull(member(city)), city.span());
  }

  private @Nullable String member(Mention city) {
    String code = Gazetteer.countryOfPlace(city.id());
    return code != null && Gazetteer.isMember(code) ? code : null;
  }
}
