package org.scokb.extraction.undertaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Block;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * What a standing owes to more than the verbs beside the name: to the sentence before ("so did the
 * programme"), to the heading or introduction of a list, to an adjective such as "draft".
 */
final class PredicationContext {

  private final Map<InitiativeStatus, Phrases<String>> headings = words("heading_");
  private final Map<InitiativeStatus, Phrases<String>> adjectives = words("called_");

  private static Map<InitiativeStatus, Phrases<String>> words(String kind) {
    Map<InitiativeStatus, Phrases<String>> words = new LinkedHashMap<>();
    for (InitiativeStatus status : InitiativeStatus.values()) {
      words.put(status, Phrases.of(Lexicon.list(kind + ApiName.kebab(status))));
    }
    return words;
  }

  /** A standing with what its context adds, where the last one read before is given. */
  Predication complete(
      PageReading page,
      SentenceReading reading,
      NounPhrase phrase,
      Predication standing,
      Predication last) {
    Predication carried = carriedOver(reading.sentence(), standing, last);
    return called(phrase, drafted(phrase, listed(page, reading, phrase, carried)));
  }

  /** "The weightiest is …", "I am referring to …": the same as what the sentence before said. */
  private static Predication carriedOver(
      Sentence sentence, Predication standing, Predication last) {
    if (last.steps().isEmpty() || !Condition.SPEAKS_OF_THE_SAME.in(sentence)) {
      return standing;
    }
    InitiativeStatus status = last.steps().get(last.steps().size() - 1).status();
    return new Predication(List.of(new Predication.Step(status, sentence.span())), true, false);
  }

  /** "A draft agreement": being drafted, where no verb says otherwise. */
  private static Predication drafted(NounPhrase phrase, Predication standing) {
    Sentence sentence = phrase.sentence();
    boolean draft =
        sentence.readsWithin(phrase.start(), phrase.headAt(), WordList.DRAFTS)
            || sentence.reads(phrase.start() - 1, WordList.OF)
                && sentence.reads(phrase.start() - 2, WordList.DRAFTS);
    if (phrase.head().document() == null || !draft) {
      return standing;
    }
    Predication.Step step = new Predication.Step(InitiativeStatus.IN_PREPARATION, phrase.span());
    return new Predication(List.of(step), true, standing.rejected());
  }

  /** "The proposed bank", "the ongoing project": what it is called, where no verb says more. */
  private Predication called(NounPhrase phrase, Predication standing) {
    List<Token> words = phrase.sentence().tokens().subList(phrase.start(), phrase.headAt());
    return standing.steps().stream().allMatch(step -> step.status() == InitiativeStatus.IN_PROGRESS)
        ? first(adjectives, words)
            .map(status -> new Predication.Step(status, phrase.span()))
            .map(step -> new Predication(List.of(step), true, standing.rejected()))
            .orElse(standing)
        : standing;
  }

  /** What a heading or an introduction says of what is listed below it without a verb. */
  private Predication listed(
      PageReading page, SentenceReading reading, NounPhrase phrase, Predication standing) {
    Sentence sentence = reading.sentence();
    if (sentence.block().kind() != Block.Kind.LIST_ITEM) {
      return standing;
    }
    Optional<InitiativeStatus> introduced =
        page.introduction(sentence).flatMap(said -> said(said, phrase));
    boolean offered = introduced.filter(InitiativeStatus.PROPOSED::equals).isPresent();
    if (standing.governed() && !offered) {
      return standing;
    }
    InitiativeStatus status = introduced.or(() -> first(headings, sentence.heading())).orElse(null);
    // "The plan, drafted by India": what became of it since.
    boolean before = !offered && !standing.governed() && !standing.steps().isEmpty();
    if (before
        ? status != InitiativeStatus.ADOPTED || phrase.head().document() == null
        : status == null && reading.hasVerb()) {
      return standing;
    }
    Predication.Step step =
        status == null
            ? Presumption.named(page, phrase)
            : new Predication.Step(status, sentence.span());
    Stream<Predication.Step> earlier = before ? standing.steps().stream() : Stream.empty();
    return new Predication(Stream.concat(earlier, Stream.of(step)).toList(), true, false);
  }

  /** How what a sentence with a colon introduces stands: by its verbs, else by its words. */
  private Optional<InitiativeStatus> said(SentenceReading introduction, NounPhrase phrase) {
    return introduction.predicates().stream()
        .map(verb -> PredicationReader.told(Chain.of(verb), phrase))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> first(headings, introduction.sentence().tokens()));
  }

  private static Optional<InitiativeStatus> first(
      Map<InitiativeStatus, Phrases<String>> words, List<Token> tokens) {
    return words.entrySet().stream()
        .filter(entry -> !entry.getValue().find(tokens).isEmpty())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
