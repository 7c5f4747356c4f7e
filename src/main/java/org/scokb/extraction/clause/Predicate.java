package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/**
 * A verb, or a noun of an act, that says something of an undertaking's status.
 *
 * @param sense what it says
 * @param form how the verb stands
 * @param from the first token, auxiliaries included
 * @param verb the token of the verb itself
 * @param to the token after it
 * @param passive whether what it governs stands before it
 * @param progressive whether the act is under way
 * @param future whether the act lies ahead
 * @param wish whether it is only said that it should or could be
 * @param infinitive whether another verb governs it
 * @param negated whether it is denied
 */
public record Predicate(
    VerbForms.Sense sense,
    VerbForms.Form form,
    int from,
    int verb,
    int to,
    boolean passive,
    boolean progressive,
    boolean future,
    boolean wish,
    boolean infinitive,
    boolean negated) {

  /** How many words back the helper that a row of verbs shares is looked for. */
  private static final int LONGEST_ROW = 30;

  /** The predicates of a sentence from left to right. */
  static List<Predicate> in(Sentence sentence) {
    List<Predicate> predicates = new ArrayList<>();
    for (Phrases.Match<VerbForms.Entry> match : VerbForms.VERBS.find(sentence.tokens())) {
      if (Condition.FORM_OF_VERB.at(sentence, match.from())) {
        predicates.add(verb(sentence, match));
      }
    }
    for (Phrases.Match<VerbForms.Entry> match : VerbForms.NOUNS.find(sentence.tokens())) {
      boolean free = predicates.stream().noneMatch(p -> p.verb < match.to() && match.from() < p.to);
      // "The Plan for trade" names something.
      boolean name = match.from() > 0 && sentence.token(match.from()).isCapitalised();
      if (free
          && !name
          && sentence.reads(match.to(), WordList.GOVERNING)
          && !Condition.BY_WHOSE_WILL.at(sentence, match.to())) {
        predicates.add(noun(match.value().sense(), match.from(), match.to(), false));
      }
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      boolean wish = Condition.ATTITUDE.at(sentence, i);
      if (wish || Condition.NAMES_A_PROPOSAL.at(sentence, i)) {
        predicates.add(noun(VerbForms.Sense.PROPOSED, i, i + 1, wish));
      }
    }
    predicates.sort(Comparator.comparingInt(Predicate::from));
    return predicates;
  }

  private static Predicate noun(VerbForms.Sense sense, int from, int to, boolean wish) {
    return new Predicate(
        sense, VerbForms.Form.NOUN, from, from, to, false, false, false, wish, true, false);
  }

  /** "Will hold a forum and draw up a plan": what follows the helper that a verb shares, or it. */
  static int helped(Sentence sentence, int verb) {
    if (!sentence.reads(verb - 1, WordList.VERB_ROW_LINKS)) {
      return verb;
    }
    return IntStream.iterate(verb - 1, i -> i > Math.max(0, verb - LONGEST_ROW), i -> i - 1)
        .filter(i -> Condition.OPENS_A_ROW.at(sentence, i))
        .findFirst()
        .orElse(verb);
  }

  private static Predicate verb(Sentence sentence, Phrases.Match<VerbForms.Entry> match) {
    VerbForms.Form form = match.value().form();
    boolean past = form == VerbForms.Form.PAST && !sentence.reads(match.from(), WordList.UNCHANGED);
    int last = past ? match.from() : helped(sentence, match.from());
    boolean row = last < match.from();
    // "Should “establish a fund”": a mark between the helper and its verb.
    boolean quoted = sentence.reads(last - 1, WordList.QUOTES);
    last = quoted && sentence.reads(last - 2, WordList.VERB_HELPERS) ? last - 1 : last;
    int start = last;
    while (sentence.reads(start - 1, WordList.VERB_HELPERS)
        || sentence.tag(start - 1) == Tag.ADV && sentence.norm(start - 1).endsWith("ly")) {
      start--;
    }
    boolean future =
        sentence.readsWithin(start, last, WordList.TO_COME)
            || form == VerbForms.Form.BASE && Condition.ORDERED.at(sentence, match.from());
    boolean infinitive = false;
    for (int i = last - 1; i >= start; i--) {
      boolean is = sentence.reads(i, WordList.FORMS_OF_BE);
      future |= is && infinitive;
      infinitive =
          sentence.reads(i, WordList.TO) || infinitive && !is && !sentence.reads(i, WordList.ABLE);
    }
    boolean be = sentence.readsWithin(start, last, WordList.FORMS_OF_BE);
    boolean perfect = sentence.readsWithin(start, last, WordList.AUXILIARIES);
    boolean wish = sentence.readsWithin(start, last, WordList.WISHES);
    int from = row ? match.from() : start;
    // "…, proposed by Uzbekistan": a participle without its auxiliary.
    boolean reduced = !be && !perfect && sentence.reads(match.to(), WordList.BY);
    return new Predicate(
        match.value().sense(),
        form,
        from,
        match.from(),
        match.to(),
        form == VerbForms.Form.PAST && (be || reduced),
        form == VerbForms.Form.ING && be || sentence.readsWithin(start, last, WordList.BEING),
        future,
        // "That an institute be opened": a bare subjunctive is a wish.
        wish || !infinitive && !future && sentence.readsWithin(start, last, WordList.BARE),
        infinitive && !future,
        sentence.readsWithin(start, last, WordList.NEGATIONS)
            || sentence.readsWithin(Math.max(0, from - 3), from, WordList.DENIALS));
  }
}
