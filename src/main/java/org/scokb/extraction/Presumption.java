package org.scokb.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * What a reader takes for granted of an undertaking where no words that are understood speak of it:
 * the member that its sentence, or the text before, is about stands behind it, and the nearest verb
 * tells how it stands, if only by its tense.
 */
final class Presumption {

  private final TenseReader tenses;
  private final Set<String> negations;

  Presumption(Lexicon lexicon) {
    this.tenses = new TenseReader(lexicon);
    this.negations = lexicon.words("negations");
  }

  /**
   * A member and the words that name it.
   *
   * @param words {@code null} where it was named before
   */
  record Member(String code, @Nullable Span words) {}

  /** The member behind it; none where all members act together. */
  Optional<Member> member(PageReading page, Undertaking undertaking) {
    Undertaking.Place place = undertaking.places().get(0);
    if (place.standing().collective() && undertaking.head().document() != null) {
      return Optional.empty();
    }
    return page.of(place.phrase().sentence())
        .flatMap(reading -> named(reading, place.phrase()))
        .or(() -> Optional.ofNullable(page.principal()).map(code -> new Member(code, null)));
  }

  private static Optional<Member> named(SentenceReading reading, NounPhrase phrase) {
    return reading.agents().stream()
        .filter(agent -> !agent.collective() && reading.member(agent) != null)
        .min(Comparator.comparingInt(agent -> distance(phrase, agent.from(), agent.to())))
        .map(
            agent ->
                new Member(
                    Objects.requireNonNull(reading.member(agent)),
                    reading.sentence().span(agent.from(), agent.to())))
        .or(() -> Optional.ofNullable(reading.focus()).map(code -> new Member(code, null)));
  }

  /** How it stands. */
  Optional<Standing.Step> status(PageReading page, Undertaking undertaking) {
    NounPhrase phrase = undertaking.places().get(0).phrase();
    return page.of(phrase.sentence())
        .flatMap(
            reading ->
                nearest(reading, phrase).or(() -> Optional.ofNullable(tense(reading, phrase))));
  }

  /** Whether its sentence, or what the next one says of it, turns something down or denies it. */
  boolean isDenied(PageReading page, NounPhrase phrase) {
    List<Sentence> all = page.analysis().sentences();
    int next = phrase.sentence().index() + 1;
    return denies(page, phrase.sentence())
        || next > 0
            && next < all.size()
            && all.get(next).readsAny(0, "it", "that", "this", "no", "nothing", "neither")
            && denies(page, all.get(next));
  }

  private boolean denies(PageReading page, Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> negations.contains(token.norm()))
        || page.of(sentence).stream()
            .flatMap(reading -> reading.predicates().stream())
            .anyMatch(predicate -> Chain.of(predicate).rejected());
  }

  private static Optional<Standing.Step> nearest(SentenceReading reading, NounPhrase phrase) {
    return reading.predicates().stream()
        .filter(predicate -> Chain.of(predicate).status() != null)
        .filter(predicate -> !Chain.of(predicate).rejected())
        .min(
            Comparator.comparingInt(
                predicate -> distance(phrase, predicate.from(), predicate.to())))
        .map(
            predicate ->
                new Standing.Step(
                    Objects.requireNonNull(Chain.of(predicate).status()),
                    reading.sentence().span(predicate.from(), predicate.to())));
  }

  /** An instrument isn't held or under way: it is adopted, or being drafted. */
  private Standing.@Nullable Step tense(SentenceReading reading, NounPhrase phrase) {
    Standing.Step step = tenses.read(reading, phrase);
    if (step == null || phrase.head().document() == null) {
      return step;
    }
    return new Standing.Step(
        step.status() == InitiativeStatus.COMPLETED
            ? InitiativeStatus.ADOPTED
            : InitiativeStatus.IN_PREPARATION,
        step.words());
  }

  private static int distance(NounPhrase phrase, int from, int to) {
    return from >= phrase.to() ? from - phrase.to() : phrase.start() - to;
  }
}
