package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;

/** Finds the verbs of a sentence that say something of an undertaking's status. */
final class PredicateReader {

  private final VerbForms verbs = new VerbForms();

  /** The predicates of a sentence from left to right. */
  List<Predicate> read(Sentence sentence) {
    List<Predicate> predicates = new ArrayList<>();
    for (Phrases.Match<VerbForms.Entry> match : verbs.find(sentence.tokens())) {
      if (isVerb(sentence, match.from())) {
        predicates.add(verb(sentence, match, predicates));
      }
    }
    for (Phrases.Match<VerbForms.Entry> match : verbs.findNouns(sentence.tokens())) {
      boolean free =
          predicates.stream().noneMatch(p -> p.verb() < match.to() && match.from() < p.to());
      // "The Plan for trade" names something.
      boolean name = match.from() > 0 && sentence.token(match.from()).isCapitalised();
      if (free && !name && governs(sentence, match.to()) && !tellsAuthor(sentence, match)) {
        predicates.add(noun(match.value().sense(), match.from(), match.to()));
      }
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      boolean act =
          sentence.reads(i + 1, "to")
              || sentence.reads(i + 1, "of") && sentence.readsWithin(i + 3, i + 6, "to")
              || sentence.readsAny(i + 1, "of", "in", "for")
                  && sentence.norm(i + 2).endsWith("ing");
      if (act && sentence.reads(i, WordList.ATTITUDES)) {
        predicates.add(noun(VerbForms.Sense.PROPOSED, i, i + 1));
      }
    }
    predicates.sort(Comparator.comparingInt(Predicate::from));
    return predicates;
  }

  private static boolean governs(Sentence sentence, int next) {
    return sentence.readsAny(next, "of", "to", "for", "at", "by", "in", "on");
  }

  /** "At the suggestion of India": by whose will something is, and not how it stands. */
  private static boolean tellsAuthor(Sentence sentence, Phrases.Match<VerbForms.Entry> match) {
    int before = sentence.reads(match.from() - 1, "the") ? match.from() - 2 : match.from() - 1;
    return sentence.reads(match.to(), "of")
        && match.value().sense() == VerbForms.Sense.PROPOSED
        && sentence.readsAny(before, "at", "on", "upon");
  }

  private static boolean isVerb(Sentence sentence, int i) {
    String tag = sentence.tag(i);
    String before = sentence.norm(i - 1);
    if (sentence.readsAny(i - 1, "the", "a", "an", "its", "their", "his", "this", "our", "'s")) {
      return false;
    }

    // The tagger takes for nouns what countries do.
    boolean acts =
        sentence.isNamed(i - 1, Mention.Kind.COUNTRY)
            && tag.equals("NOUN")
            && sentence.norm(i).endsWith("s");
    return tag.equals("VERB")
        || tag.equals("AUX")
        || acts
        || before.equals("to")
        || sentence.norm(i).endsWith("ed")
            && (!tag.equals("ADJ") || WordList.FORMS_OF_BE.has(before))
        || sentence.norm(i).endsWith("ing") && !tag.equals("ADJ");
  }

  private static Predicate noun(VerbForms.Sense sense, int from, int to) {
    return new Predicate(
        sense, VerbForms.Form.NOUN, from, from, to, false, false, false, false, true, false);
  }

  private Predicate verb(
      Sentence sentence, Phrases.Match<VerbForms.Entry> match, List<Predicate> before) {
    boolean be = false;
    boolean bare = false;
    boolean being = false;
    boolean future = false;
    boolean wish = false;
    boolean infinitive = false;
    boolean negated = false;
    boolean perfect = false;
    int from = match.from();
    VerbForms.Form form = match.value().form();
    // "Would host a summit and hold a fair": the helper of the first verb is the second's too.
    Predicate first =
        form == VerbForms.Form.BASE
                && !before.isEmpty()
                && before.get(before.size() - 1).form() == form
                && sentence.readsAny(from - 1, "and", "or")
            ? before.get(before.size() - 1)
            : null;
    int i = (first == null ? from : first.verb()) - 1;
    while (i >= 0) {
      String norm = sentence.norm(i);
      if (WordList.FORMS_OF_BE.has(norm)) {
        be = true;
        being |= norm.equals("being");
        bare |= norm.equals("be");
        if (infinitive) {
          future = true;
          infinitive = false;
        }
      } else if (WordList.AUXILIARIES.has(norm)) {
        perfect = true;
      } else if (sentence.readsAny(i, "will", "shall", "would")) {
        future = true;
      } else if (norm.equals("to")) {
        infinitive = true;
      } else if (norm.equals("able")) {
        infinitive = false;
      } else if (WordList.WISHES.has(norm)) {
        wish = true;
      } else if (WordList.NEGATIONS.has(norm)) {
        negated = true;
      } else if (!WordList.VERB_ADVERBS.has(norm) && !norm.endsWith("ly")) {
        break;
      }
      from = first == null ? i : from;
      i--;
    }
    // "That an institute be opened": a bare subjunctive is a wish.
    wish |= bare && !infinitive && !future && !wish;
    boolean passive = form == VerbForms.Form.PAST && be;
    boolean progressive = form == VerbForms.Form.ING && be || being;
    // "…, proposed by Uzbekistan": a participle without its auxiliary.
    boolean reduced =
        form == VerbForms.Form.PAST && !be && !perfect && sentence.reads(match.to(), "by");
    negated |= sentence.readsWithin(Math.max(0, from - 3), from, WordList.DENIALS);
    return new Predicate(
        match.value().sense(),
        form,
        from,
        match.from(),
        match.to(),
        passive || reduced,
        progressive,
        future,
        wish,
        infinitive && !future,
        negated);
  }
}
