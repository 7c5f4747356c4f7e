package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Aside;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.VerbGroup;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;

/** Reads from the words around an undertaking how it stands. */
final class PredicationReader {

  /** Reads the standing of one phrase in its row. */
  Predication read(SentenceReading reading, NounPhrase phrase, Match.Range row) {
    Chain chain = reading.verbsBefore(row.from());
    Aside aside = Aside.after(phrase, reading);
    // "The adoption of the plan is proposed": what is done with the act may tell how it stands.
    boolean act = chain == null || chain.outermost().form() == VerbForms.Form.NOUN;
    Predicate verb = act ? reading.verbAfter(row.to()) : null;
    verb = act && verb == null && aside != null ? reading.verbAfter(aside.to() + 1) : verb;
    if (verb != null && isOpen(verb, chain)) {
      chain = null;
    } else if (chain != null) {
      chain = verb == null ? chain : chain.under(verb);
      verb = null;
    }
    verb = verb == null ? summedUp(reading, row.to()) : verb;
    List<Chain> said = new ArrayList<>();
    Stream.ofNullable(chain).forEach(said::add);
    if (verb != null) {
      said.add(Chain.of(verb));
      reading.joinedTo(verb).map(Chain::of).ifPresent(said::add);
    }
    List<Predication.Step> steps = new ArrayList<>();
    said.forEach(verbs -> step(reading, verbs, phrase).ifPresent(steps::add));
    // "Hopes to have the plan approved": that is only hoped for.
    boolean caused =
        !steps.isEmpty()
            && reading.sentence().readsWithin(row.from() - 2, row.from(), WordList.CAUSATIVES);
    List<Predicate> added = aside == null || caused ? List.of() : aside.predicates();
    // "Proposed a centre, to be opened in Osh", "the forum, hosted by India, will be held in May".
    boolean ahead = steps.stream().anyMatch(s -> s.status() == InitiativeStatus.IN_PREPARATION);
    added.stream()
        .filter(each -> steps.isEmpty() || !each.infinitive())
        .filter(each -> !ahead || !each.passive() || !phrase.head().isEvent())
        .forEach(each -> step(reading, Chain.of(each), phrase).ifPresent(steps::add));
    if (phrase.head().document() == null
        && steps.isEmpty()
        && WordList.NOMINAL_PROPOSED.has(phrase.head().word())) {
      steps.add(new Predication.Step(InitiativeStatus.PROPOSED, phrase.span()));
    }
    // "The plan, drafted by India": what it is listed under may say more.
    boolean governed =
        !said.isEmpty()
            || added.stream()
                .anyMatch(each -> each.from() < each.verb() || each.form() != VerbForms.Form.PAST);
    return governed || !added.isEmpty() || !phrase.isNew()
        ? new Predication(steps, governed, said.stream().anyMatch(Chain::rejected))
        : brought(reading, phrase);
  }

  /** "Noted the approval of the plan, drafted by India": what was done with it counts. */
  private static boolean isOpen(Predicate verb, @Nullable Chain act) {
    InitiativeStatus status = Chain.of(verb).status();
    boolean aside = act != null && act.past() && verb.passive() && verb.from() == verb.verb();
    return !aside && status != null && status.compareTo(InitiativeStatus.IN_PROGRESS) < 0;
  }

  /** Something new, by whatever verb stands with it. */
  private Predication brought(SentenceReading reading, NounPhrase phrase) {
    Predication.Step step = VerbGroup.read(reading, phrase);
    return new Predication(step == null ? List.of() : List.of(step), step != null, false);
  }

  /** The status that verbs state of a phrase, with the words that do. */
  private Optional<Predication.Step> step(SentenceReading reading, Chain chain, NounPhrase phrase) {
    InitiativeStatus status = status(reading, chain, phrase);
    Predicate first = chain.outermost();
    boolean open =
        status == InitiativeStatus.NOT_AGREED
            && reading.sentence().readsWithin(first.from(), chain.nearest().to() + 1, WordList.YET);
    if (status == null || open) {
      return Optional.empty();
    }
    Span verb = reading.sentence().span(first.from(), Math.max(first.to(), chain.nearest().to()));
    int apart = phrase.distance(first.from(), first.to());
    Span words = apart >= 0 && apart < 10 ? verb.cover(phrase.span()) : verb;
    return Optional.of(new Predication.Step(status, words));
  }

  private @Nullable InitiativeStatus status(
      SentenceReading reading, Chain chain, NounPhrase phrase) {
    InitiativeStatus status = told(chain, phrase);
    // "Confirmed that a fund will open": what is said of it tells how it stands.
    VerbGroup own =
        status != InitiativeStatus.NOT_AGREED
                && reading.sentence().reads(chain.outermost().to(), WordList.THAT)
                && !Condition.SUGGESTS.within(reading.sentence(), 0, chain.outermost().to())
            ? VerbGroup.ofSubject(reading, phrase)
            : null;
    if (own != null) {
      return own.step(reading, phrase).status();
    }
    return Condition.SUGGESTS.within(reading.sentence(), 0, chain.outermost().from())
        ? InitiativeStatus.PROPOSED
        : status;
  }

  /**
   * What verbs tell of a phrase: an event that was carried out or accepted is over, an instrument
   * isn't thereby in force, and something new that "will be carried out" isn't yet.
   */
  static @Nullable InitiativeStatus told(Chain chain, NounPhrase phrase) {
    InitiativeStatus status = chain.status();
    Predicate verb = chain.outermost();
    boolean fresh = phrase.isIndefinite() || phrase.sentence().token(phrase.from()).isNumber();
    boolean ahead = verb.future() && chain.nearest() == verb;
    if (status == InitiativeStatus.IN_PROGRESS && fresh && ahead) {
      return InitiativeStatus.IN_PREPARATION;
    }
    boolean carriedOut =
        status == InitiativeStatus.IN_PROGRESS && !verb.progressive()
            || status == InitiativeStatus.ADOPTED && !chain.proposes();
    if (carriedOut && phrase.head().isEvent() && verb.form() == VerbForms.Form.PAST) {
      return InitiativeStatus.COMPLETED;
    }
    // "The strategy is being developed", "decided to develop a plan": it is drafted.
    boolean drafted =
        status == InitiativeStatus.COMPLETED
            ? phrase.head().initiative() != InitiativeType.PROGRAMME
            : (status == InitiativeStatus.IN_PROGRESS || status == InitiativeStatus.ADOPTED)
                && phrase.sentence().reads(chain.nearest().verb(), WordList.DRAFTING);
    return drafted && phrase.head().document() != null ? InitiativeStatus.IN_PREPARATION : status;
  }

  /** "… ; all three went through", "both were adopted". */
  private static @Nullable Predicate summedUp(SentenceReading reading, int end) {
    Sentence sentence = reading.sentence();
    return reading.predicates().stream()
        .filter(predicate -> predicate.from() - end < 12)
        .filter(predicate -> sentence.readsWithin(end, predicate.from() + 1, WordList.ALL_OF_THEM))
        .findFirst()
        .orElse(null);
  }
}
