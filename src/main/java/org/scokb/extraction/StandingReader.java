package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;

/** Reads from the words around an undertaking how it stands and who is behind it. */
final class StandingReader {

  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "plans", "intends");

  /** Past forms that don't end in -ed. */
  private final Set<String> pasts;

  StandingReader(Lexicon lexicon) {
    this.pasts =
        lexicon.list("irregular").stream()
            .flatMap(forms -> java.util.Arrays.stream(forms.split(" ")).skip(1))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static final Set<String> AUTHORSHIP =
      Set.of(
          "initiative",
          "suggestion",
          "proposal",
          "request",
          "insistence",
          "draft",
          "idea",
          "invitation",
          "urging",
          "behest",
          "prompting",
          "offer",
          "brainchild");

  /** Nouns that say how the things listed after them stand. */
  private static final Map<String, InitiativeStatus> LISTED =
      Map.of(
          "drafts", InitiativeStatus.IN_PREPARATION,
          "plans", InitiativeStatus.IN_PREPARATION,
          "proposals", InitiativeStatus.PROPOSED,
          "offers", InitiativeStatus.PROPOSED,
          "ideas", InitiativeStatus.PROPOSED,
          "suggestions", InitiativeStatus.PROPOSED,
          "initiatives", InitiativeStatus.PROPOSED,
          "wishes", InitiativeStatus.PROPOSED);

  /** How the phrase at hand stands in a row of phrases with one verb. */
  record Row(int start, int end) {}

  /** Reads the standing of one phrase, whose row begins and ends where given. */
  Standing read(SentenceReading reading, NounPhrase phrase, Row row) {
    Clauses clauses = new Clauses(reading);
    List<Standing.Step> steps = new ArrayList<>();
    Chain chain = clauses.before(row.start());
    boolean rejected = false;
    Agent agent = null;
    if (chain != null) {
      rejected = chain.rejected();
      addStep(steps, reading, chain, phrase);
      agent =
          chain.outermost().passive()
              ? by(reading, chain.outermost().to())
              : subject(reading, chain.outermost().from());
      if (agent == null && chain.outermost().wish()) {
        agent = subject(reading, chain.outermost().from());
      }
      if (chain.outermost().form() == VerbForms.Form.NOUN) {
        Predicate fate = clauses.after(row.end());
        rejected |= fate != null && (fate.negated() || fate.sense() == VerbForms.Sense.REJECTED);
      }
    }
    Predicate verb = chain == null ? clauses.after(row.end()) : null;
    Aside aside = aside(reading, clauses, phrase);
    if (verb == null && chain == null && aside != null) {
      verb = clauses.after(aside.to() + 1);
    }
    if (verb == null) {
      verb = summedUp(reading, row.end());
    }
    if (verb != null) {
      Chain after = new Chain(List.of(verb), true);
      rejected |= after.rejected();
      addStep(steps, reading, after, phrase);
      Agent by = verb.passive() ? by(reading, verb.to()) : null;
      if (by == null && chain == null && (verb.wish() || reported(reading, row.start()))) {
        by = subject(reading, row.start());
      }
      agent = by == null ? agent : by;
    }
    if (aside != null) {
      for (Predicate predicate : aside.predicates()) {
        Chain said = new Chain(List.of(predicate), true);
        rejected |= said.rejected() && chain == null && verb == null;
        if (!said.rejected()) {
          addStep(steps, reading, said, phrase);
        }
      }
    }
    if (phrase.head().document() != null && chain != null && onlyAdopted(chain)) {
      // Whoever signs an instrument isn't thereby the one behind it.
      agent = agent == null || agent.collective() ? agent : null;
    }
    boolean introduced = chain == null && verb == null && introduced(reading, row.start(), steps);
    if (introduced && agent == null) {
      agent = reading.agents().stream().filter(a -> a.to() < row.start()).findFirst().orElse(null);
    }
    Agent owner = owner(reading, phrase, aside);
    if (owner != null) {
      agent = owner;
    } else if (phrase.head().document() == null && (agent == null || agent.collective())) {
      Agent term = duringTerm(reading.sentence());
      agent = term == null ? agent : term;
    }
    boolean governed =
        introduced
            || chain != null
            || verb != null
            || aside != null && !aside.predicates().isEmpty();
    if (!governed && phrase.isNew()) {
      return brought(reading, phrase, steps, agent);
    }
    return standing(reading, steps, agent, governed, rejected);
  }

  /**
   * "Osh gave its theatre over to a Forum of Women": something new, by a verb that tells little but
   * its tense.
   */
  private Standing brought(
      SentenceReading reading, NounPhrase phrase, List<Standing.Step> steps, @Nullable Agent by) {
    Sentence sentence = reading.sentence();
    boolean subject = verbBefore(reading, phrase.start()) < 0;
    int verb = subject ? verbAfter(reading, phrase.to()) : verbBefore(reading, phrase.start());
    if (verb >= 0) {
      boolean ahead = false;
      for (int i = verb; i >= 0 && i >= verb - 3; i--) {
        ahead |= FUTURE.contains(sentence.norm(i));
      }
      boolean past = sentence.norm(verb).endsWith("ed") || pasts.contains(sentence.norm(verb));
      InitiativeStatus status = tense(ahead, past, subject, phrase.head().isEvent());
      if (status != null) {
        steps.add(new Standing.Step(status, sentence.span(verb, verb + 1).cover(phrase.span())));
      }
    }
    Agent agent = by == null ? subject(reading, phrase.start()) : by;
    return standing(reading, steps, agent, agent != null || !steps.isEmpty(), false);
  }

  /** An event is over when it is told of in the past; what does something now is in progress. */
  private static @Nullable InitiativeStatus tense(
      boolean ahead, boolean past, boolean subject, boolean event) {
    if (ahead) {
      return InitiativeStatus.IN_PREPARATION;
    }
    if (past && (event || subject)) {
      return InitiativeStatus.COMPLETED;
    }
    return subject ? InitiativeStatus.IN_PROGRESS : null;
  }

  private static int verbBefore(SentenceReading reading, int from) {
    int verb = from - 1;
    while (verb >= 0 && !reading.tags()[verb].equals("VERB")) {
      verb--;
    }
    return verb;
  }

  private static int verbAfter(SentenceReading reading, int from) {
    for (int i = from; i < reading.sentence().size() && i < from + 16; i++) {
      if (reading.tags()[i].equals("VERB") && !reading.sentence().norm(i).endsWith("ing")) {
        return i;
      }
    }
    return -1;
  }

  private static Standing standing(
      SentenceReading reading,
      List<Standing.Step> steps,
      @Nullable Agent agent,
      boolean governed,
      boolean rejected) {
    if (agent == null) {
      return new Standing(List.copyOf(steps), null, null, governed, false, rejected);
    }
    String code = reading.member(agent);
    Span words = reading.sentence().span(agent.from(), agent.to());
    return new Standing(
        List.copyOf(steps),
        code,
        code == null ? null : words,
        governed,
        agent.collective(),
        rejected);
  }

  /** What a sentence says of the thing named before it: "the president pressed for it". */
  @Nullable Standing takenUp(SentenceReading reading) {
    Sentence sentence = reading.sentence();
    for (Predicate predicate : reading.predicates()) {
      boolean pronoun =
          sentence.norm(predicate.to()).equals("it")
              || sentence.norm(predicate.to()).equals("them");
      if (!pronoun || predicate.sense() == VerbForms.Sense.HELPING) {
        continue;
      }
      Chain chain = new Clauses(reading).before(predicate.to());
      if (chain == null) {
        chain = new Chain(List.of(predicate), true);
      }
      InitiativeStatus status = chain.status();
      if (status != null) {
        Agent agent = subject(reading, chain.outermost().from());
        Span words = sentence.span(chain.outermost().from(), predicate.to() + 1);
        List<Standing.Step> steps =
            chain.rejected() ? List.of() : List.of(new Standing.Step(status, words));
        return standing(reading, steps, agent, true, chain.rejected());
      }
    }
    return null;
  }

  private static void addStep(
      List<Standing.Step> steps, SentenceReading reading, Chain chain, NounPhrase phrase) {
    InitiativeStatus status = chain.status();
    if (status == null) {
      return;
    }
    Predicate first = chain.outermost();
    Span verb = reading.sentence().span(first.from(), chain.nearest().to());
    Span words =
        first.to() <= phrase.start() && phrase.start() - first.from() < 14
            ? verb.cover(phrase.span())
            : phrase.to() <= first.from() && first.from() - phrase.to() < 10
                ? phrase.span().cover(verb)
                : verb;
    steps.add(new Standing.Step(status, words));
  }

  /** "The chair has two drafts: …": what a noun before a colon says of what follows. */
  private static boolean introduced(SentenceReading reading, int start, List<Standing.Step> steps) {
    Sentence sentence = reading.sentence();
    int colon = start - 1;
    while (colon > 0 && start - colon < 40 && !sentence.norm(colon).equals(":")) {
      colon--;
    }
    if (!sentence.norm(colon).equals(":")) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      InitiativeStatus status = LISTED.get(sentence.norm(i));
      if (status != null) {
        steps.add(new Standing.Step(status, sentence.span(0, colon)));
        return true;
      }
    }
    return false;
  }

  private static boolean onlyAdopted(Chain chain) {
    return chain.verbs().stream().allMatch(verb -> verb.sense() == VerbForms.Sense.ADOPTED)
        && chain.outermost().to() - chain.outermost().verb() < 3;
  }

  /** Whether a phrase begins what someone said: "she said that a fund would be set up". */
  private static boolean reported(SentenceReading reading, int start) {
    return reading.sentence().norm(start - 1).equals("that");
  }

  /** "… ; all three went through", "both were adopted". */
  private static @Nullable Predicate summedUp(SentenceReading reading, int end) {
    Sentence sentence = reading.sentence();
    for (Predicate predicate : reading.predicates()) {
      if (predicate.from() >= end && predicate.from() - end < 12) {
        for (int i = end; i <= predicate.from() && i < sentence.size(); i++) {
          if (sentence.norm(i).equals("all") || sentence.norm(i).equals("both")) {
            return predicate;
          }
        }
      }
    }
    return null;
  }

  /** What a relative clause, a participle or an apposition after a name adds. */
  private record Aside(int from, int to, List<Predicate> predicates, @Nullable Agent agent) {}

  private @Nullable Aside aside(SentenceReading reading, Clauses clauses, NounPhrase phrase) {
    int end = phrase.to();
    Sentence sentence = reading.sentence();
    int i = clauses.skip(end);
    boolean comma = sentence.norm(i).equals(",");
    int from = comma ? i + 1 : i;
    if (from >= sentence.size()) {
      return null;
    }
    String first = sentence.norm(from);
    boolean relative =
        Set.of("which", "that", "whose", "whom").contains(first)
            || Set.of("for", "on", "of", "to", "behind").contains(first)
                && sentence.norm(from + 1).equals("which");
    boolean apposition =
        comma
            && (first.equals("a")
                || first.equals("an")
                || first.equals("another")
                || first.equals("the")
                || first.equals("also")
                || first.equals("itself"));
    boolean participle = false;
    for (Predicate predicate : reading.predicates()) {
      participle |=
          predicate.from() == from
              && (predicate.form() == VerbForms.Form.PAST
                      && predicate.passive()
                      && predicate.from() == predicate.verb()
                  || sentence.norm(from).equals("being")
                  || comma
                      && predicate.form() == VerbForms.Form.PAST
                      && predicate.from() == predicate.verb());
    }
    if (!relative && !apposition && !participle) {
      return null;
    }
    int to = from;
    while (to < sentence.size() && !sentence.readsAny(to, ",", ";", ".")) {
      to++;
    }
    int until = to;
    if (apposition) {
      for (NounPhrase other : reading.phrases()) {
        if (other.start() <= from
            && from <= other.from()
            && other != phrase
            && (Naming.isName(other) || other.complemented() && Naming.isDescription(other))) {
          return null;
        }
      }
    }
    List<Predicate> predicates =
        reading.predicates().stream()
            .filter(predicate -> predicate.from() >= from && predicate.to() <= until)
            .toList();
    Agent agent =
        reading.agents().stream()
            .filter(a -> a.from() >= from && a.to() <= until && !a.collective())
            .findFirst()
            .orElse(null);
    if (agent == null && apposition) {
      agent =
          sentence
              .mentions(Mention.Kind.COUNTRY)
              .filter(mention -> mention.from() >= from && mention.to() <= until)
              .map(mention -> new Agent(mention.id(), false, mention.from(), mention.to()))
              .findFirst()
              .orElse(null);
    }
    Agent by = predicates.isEmpty() ? null : by(reading, predicates.get(0).to());
    return new Aside(from, to, predicates, by != null ? by : agent);
  }

  /** Who is behind an undertaking by its own words or those set beside it. */
  private @Nullable Agent owner(SentenceReading reading, NounPhrase phrase, @Nullable Aside aside) {
    Sentence sentence = reading.sentence();
    for (Agent agent : reading.agents()) {
      boolean inside =
          agent.from() >= phrase.from() - 3
              && agent.to() <= phrase.headAt() + 2
              && agent.from() < phrase.headAt();
      boolean possessive = inside && agent.code() != null;
      if (possessive
          && sentence.readsAny(
              phrase.headAt(),
              "initiative",
              "proposal",
              "draft",
              "idea",
              "appeal",
              "plan",
              "bid")) {
        return agent;
      }
    }
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() != Mention.Kind.COUNTRY) {
        continue;
      }
      int noun = mention.to() + (sentence.norm(mention.to()).equals("'s") ? 1 : 0);
      boolean before =
          sentence.readsAny(mention.from() - 1, "at", "on", "upon", "under", "by", "following")
              || sentence.readsAny(mention.from() - 2, "at", "on");
      if (before
          && (noun > mention.to() || mention.form() == Mention.Form.DEMONYM)
          && AUTHORSHIP.contains(sentence.norm(noun))) {
        return new Agent(mention.id(), false, mention.from(), noun + 1);
      }
      int link =
          sentence.norm(mention.from() - 1).equals("the") ? mention.from() - 2 : mention.from() - 1;
      boolean of =
          sentence.norm(link).equals("of")
              && AUTHORSHIP.contains(sentence.norm(link - 1))
              && (sentence.readsAny(link - 2, "on", "at", "the")
                  || sentence.norm(link - 2).equals("(")
                      && link - 2 >= phrase.to()
                      && link - 2 < phrase.to() + 3);
      if (of) {
        return new Agent(mention.id(), false, link - 1, mention.to());
      }
      boolean hyphen =
          mention.to() < sentence.size()
              && sentence.norm(mention.to()).equals("-")
              && mention.from() >= phrase.start()
              && mention.to() < phrase.headAt();
      if (hyphen) {
        return new Agent(mention.id(), false, mention.from(), mention.to());
      }
      boolean owned =
          phrase.start() >= mention.to()
              && phrase.start() - mention.to() <= 1
              && sentence.norm(mention.to()).equals("'s");
      if (owned) {
        return new Agent(mention.id(), false, mention.from(), mention.to());
      }
    }
    return aside == null ? null : aside.agent();
  }

  /** "Under India's presidency": whose turn it was when it came about. */
  private static @Nullable Agent duringTerm(Sentence sentence) {
    for (Mention mention : sentence.mentions()) {
      int noun = mention.to() + (sentence.norm(mention.to()).equals("'s") ? 1 : 0);
      noun += sentence.isNamed(noun, Mention.Kind.SCO) ? 1 : 0;
      String before = sentence.norm(mention.from() - 1);
      before = before.equals("the") ? sentence.norm(mention.from() - 2) : before;
      if (mention.kind() == Mention.Kind.COUNTRY
          && Set.of("under", "during", "in").contains(before)
          && sentence.readsAny(noun, "chairmanship", "presidency", "chair", "year")) {
        return new Agent(mention.id(), false, mention.from(), noun + 1);
      }
    }
    return null;
  }

  /** The nearest subject before a verb. */
  private static @Nullable Agent subject(SentenceReading reading, int verb) {
    Agent nearest = null;
    for (Agent agent : reading.agents()) {
      if (agent.to() <= verb || agent.from() < verb && agent.to() <= verb + 1) {
        boolean behind = nearest != null && barred(reading.sentence(), agent, verb);
        nearest = behind ? nearest : agent;
      }
    }
    return nearest;
  }

  /** Whether an agent belongs to an aside that is closed before the verb. */
  private static boolean barred(Sentence sentence, Agent agent, int verb) {
    for (int i = agent.from() - 1; i >= 0 && i >= agent.from() - 4; i--) {
      if (sentence.readsAny(i, "which", "whom", "whose")) {
        return true;
      }
    }
    return verb < agent.from();
  }

  /** The one named after "by". */
  private static @Nullable Agent by(SentenceReading reading, int verb) {
    Sentence sentence = reading.sentence();
    for (int i = verb; i < sentence.size() && i < verb + 8; i++) {
      if (!sentence.norm(i).equals("by")) {
        continue;
      }
      int from = i;
      for (Agent agent : reading.agents()) {
        if (agent.from() > from && agent.from() <= from + 7) {
          return agent;
        }
      }
      for (int k = i + 1; k < sentence.size() && k <= i + 8; k++) {
        Mention mention = sentence.mentionAt(k);
        if (mention != null && mention.kind() == Mention.Kind.COUNTRY) {
          return new Agent(mention.id(), false, mention.from(), mention.to());
        }
      }
    }
    return null;
  }
}
