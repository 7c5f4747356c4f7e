package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;

/** Finds the instruments and undertakings of a page, each with every place that speaks of it. */
final class UndertakingReader {

  private static final Set<String> DRAFTED = Set.of("draft", "updated", "revised");

  private final StandingReader standings;
  private final Headings headings;

  UndertakingReader(Lexicon lexicon) {
    this.standings = new StandingReader(lexicon);
    this.headings = new Headings(lexicon);
  }

  /** The undertakings in the order of their first place. */
  List<Undertaking> read(PageReading page) {
    List<Undertaking.Place> places = new ArrayList<>();
    Standing last = Standing.none();
    for (SentenceReading reading : page.sentences()) {
      List<NounPhrase> phrases = apart(reading.phrases());
      if (phrases.isEmpty() && !places.isEmpty()) {
        takeUp(places, reading);
        continue;
      }
      List<StandingReader.Row> rows = rows(reading, phrases);
      for (int i = 0; i < phrases.size(); i++) {
        if (cited(phrases, phrases.get(i))) {
          places.add(new Undertaking.Place(phrases.get(i), Standing.none(), true));
          continue;
        }
        if (onlyActs(reading.sentence(), phrases.get(i).start())) {
          places.add(new Undertaking.Place(phrases.get(i), Standing.none(), true));
          continue;
        }
        Standing standing = standings.read(reading, phrases.get(i), rows.get(i));
        standing = within(reading, phrases, i, rows, standing);
        standing = carriedOver(reading, standing, last);
        standing = listed(page, reading, standing);
        standing = drafted(phrases.get(i), standing, page.principal());
        last = standing.steps().isEmpty() ? last : standing;
        places.add(new Undertaking.Place(phrases.get(i), standing, true));
      }
    }
    return UndertakingGroups.of(places);
  }

  /**
   * "… on which the Institute works", "under the aegis of the Academy": it acts or lends a name.
   */
  private static boolean onlyActs(Sentence sentence, int start) {
    String before = sentence.norm(start - 1);
    return before.equals("which")
        || before.equals("of") && sentence.readsAny(start - 2, "aegis", "auspices", "patronage");
  }

  /** "He pressed for it": a further place of what was named last. */
  private void takeUp(List<Undertaking.Place> places, SentenceReading reading) {
    Standing standing = standings.takenUp(reading);
    NounPhrase last = places.get(places.size() - 1).phrase();
    if (standing == null
        || standing.steps().isEmpty()
        || reading.sentence().index() - last.sentence().index() > 1) {
      return;
    }
    Sentence sentence = reading.sentence();
    Span words = standing.steps().get(0).words();
    int from = sentence.tokenAt(words.start());
    int to = sentence.tokenAt(words.end());
    NounPhrase pronoun =
        new NounPhrase(
            sentence, last.head(), from, from, from, to, last.name(), false, false, false, null);
    places.add(new Undertaking.Place(pronoun, standing, false));
  }

  /** Leaves out what stands inside another name, but for instruments and institutions. */
  private static List<NounPhrase> apart(List<NounPhrase> phrases) {
    return phrases.stream()
        .filter(
            inner ->
                phrases.stream()
                    .noneMatch(
                        outer ->
                            outer != inner
                                && outer.from() <= inner.from()
                                && inner.to() <= outer.to()
                                && !counts(inner, outer)))
        .filter(outer -> phrases.stream().noneMatch(inner -> onlyIntroduces(outer, inner)))
        .toList();
  }

  private static boolean counts(NounPhrase inner, NounPhrase outer) {
    return !outer.quoted() && Naming.isName(inner) && inner.headAt() != outer.headAt();
  }

  /** "A plan to create the Centre": the plan is no thing of its own. */
  private static boolean onlyIntroduces(NounPhrase outer, NounPhrase inner) {
    return outer != inner
        && !outer.proper()
        && outer.headAt() < inner.start()
        && inner.start() <= outer.to()
        && Set.of("plan", "initiative", "proposal", "idea", "programme", "platform", "appeal")
            .contains(outer.head().word())
        && (outer.sentence().norm(outer.headAt() + 1).equals("to")
            || Naming.isName(inner) && outer.sentence().readsAny(outer.headAt() + 1, "for", "of"));
  }

  private static List<StandingReader.Row> rows(SentenceReading reading, List<NounPhrase> phrases) {
    List<StandingReader.Row> rows = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < phrases.size(); i++) {
      if (i > 0 && !sameRow(reading.sentence(), phrases.get(i - 1), phrases.get(i))) {
        first = i;
      }
      int last = i;
      while (last + 1 < phrases.size()
          && sameRow(reading.sentence(), phrases.get(last), phrases.get(last + 1))) {
        last++;
      }
      rows.add(new StandingReader.Row(phrases.get(first).start(), phrases.get(last).to()));
    }
    return rows;
  }

  private static boolean sameRow(Sentence sentence, NounPhrase left, NounPhrase right) {
    if (right.start() < left.to()) {
      return false;
    }
    for (int i = left.to(); i < right.start(); i++) {
      Mention mention = sentence.mentionAt(i);
      boolean between =
          sentence.dateAt(i) != null
              || mention != null && mention.kind() == Mention.Kind.PLACE
              || sentence.readsAny(
                  i,
                  ",",
                  "and",
                  "or",
                  ";",
                  "as",
                  "well",
                  "for",
                  "in",
                  "also",
                  "both",
                  "(",
                  ")",
                  "the",
                  "period",
                  "then",
                  "including");
      if (!between) {
        return false;
      }
    }
    return true;
  }

  /** An instrument that stands inside another's title is only cited there. */
  private static boolean cited(List<NounPhrase> phrases, NounPhrase inner) {
    return inner.head().document() != null
        && phrases.stream()
            .anyMatch(
                outer ->
                    outer != inner
                        && outer.head().document() != null
                        && outer.span().contains(inner.span()));
  }

  /** An institution in the title of an instrument stands as the instrument does. */
  private Standing within(
      SentenceReading reading,
      List<NounPhrase> phrases,
      int inner,
      List<StandingReader.Row> rows,
      Standing standing) {
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase outer = phrases.get(i);
      boolean instrument =
          outer.head().document() != null && phrases.get(inner).head().document() == null;
      if (i != inner && instrument && outer.span().contains(phrases.get(inner).span())) {
        Standing whole = standings.read(reading, outer, rows.get(i));
        List<Standing.Step> steps =
            new ArrayList<>(standing.governed() ? standing.steps() : List.of());
        steps.addAll(whole.steps());
        return new Standing(
            steps,
            standing.proposer() == null || whole.proposer() != null
                ? whole.proposer()
                : standing.proposer(),
            whole.proposer() == null ? standing.proposerWords() : whole.proposerWords(),
            true,
            whole.collective(),
            whole.rejected());
      }
    }
    return standing;
  }

  /** "So did the programme": the same as what the sentence before said. */
  private static Standing carriedOver(SentenceReading reading, Standing standing, Standing last) {
    Sentence sentence = reading.sentence();
    boolean points =
        sentence.norm(0).equals("the")
                && (sentence.norm(1).endsWith("est")
                    || sentence.readsAny(
                        1, "most", "main", "chief", "first", "last", "key", "other", "second"))
                && copula(sentence)
            || sentence.reads(0, "among", "them")
            || sentence.view().contains("referring to");
    boolean so =
        points
            || sentence.reads(0, "so")
                && sentence.readsAny(1, "did", "was", "were", "has", "have", "is")
            || sentence.reads(0, "likewise");
    if (!so || last.steps().isEmpty()) {
      return standing;
    }
    List<Standing.Step> steps = new ArrayList<>(standing.steps());
    steps.add(
        new Standing.Step(last.steps().get(last.steps().size() - 1).status(), sentence.span()));
    return new Standing(steps, standing.proposer(), standing.proposerWords(), true, false, false);
  }

  /** "An updated strategy", "a draft agreement": being drafted, where no verb says otherwise. */
  private static Standing drafted(
      NounPhrase phrase, Standing standing, @Nullable String principal) {
    boolean draft = false;
    for (int i = phrase.start(); i < phrase.headAt(); i++) {
      draft |= DRAFTED.contains(phrase.sentence().norm(i));
    }
    if (!draft || phrase.head().document() == null || standing.governed() || principal == null) {
      return standing;
    }
    Standing.Step step = new Standing.Step(InitiativeStatus.IN_PREPARATION, phrase.span());
    return new Standing(
        List.of(step), standing.proposer(), standing.proposerWords(), true, false, false);
  }

  /** "The weightiest is …", "the first of them was …". */
  private static boolean copula(Sentence sentence) {
    for (int i = 2; i < 7; i++) {
      if (sentence.readsAny(i, "is", "was", "are", "were")) {
        return true;
      }
    }
    return false;
  }

  /** What a heading says of what is listed below it without a verb. */
  private Standing listed(PageReading page, SentenceReading reading, Standing standing) {
    Sentence sentence = reading.sentence();
    boolean item = sentence.block().kind() == Block.Kind.LIST_ITEM;
    VerbForms.Sense introduced = item ? page.introduction(sentence) : null;
    boolean offered = introduced == VerbForms.Sense.PROPOSED && standing.proposer() == null;
    if (standing.governed() && !offered) {
      return standing;
    }
    VerbForms.Sense sense = headings.sense(sentence.heading());
    boolean list = sentence.block().kind() == Block.Kind.LIST_ITEM;
    if (introduced != null) {
      sense = introduced;
    }
    if (sense == null && list && page.principal() != null && !hasVerb(reading)) {
      sense = VerbForms.Sense.IN_PREPARATION;
    }
    if (sense == null || !list) {
      return standing;
    }
    if (sense == VerbForms.Sense.REJECTED) {
      return new Standing(List.of(), null, null, true, false, true);
    }
    InitiativeStatus status = InitiativeStatus.valueOf(sense.name());
    String proposer =
        standing.proposer() == null && status != InitiativeStatus.ADOPTED
            ? page.principal()
            : standing.proposer();
    return new Standing(
        List.of(new Standing.Step(status, sentence.span())),
        proposer,
        proposer == null ? null : sentence.span(),
        true,
        false,
        false);
  }

  private static boolean hasVerb(SentenceReading reading) {
    return !reading.predicates().isEmpty() || List.of(reading.tags()).contains("AUX");
  }
}
