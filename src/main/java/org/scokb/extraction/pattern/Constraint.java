package org.scokb.extraction.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;

/** What one element of a pattern asks of the tokens that it stands for. */
@FunctionalInterface
interface Constraint {

  /** The token after those that pass, from a token of the sentence on; -1 where they don't. */
  int end(Searched in, int from);

  /** What a sentence has to have for it to pass anywhere. */
  default Needs needs() {
    return Needs.NOTHING;
  }

  /** One of some words. */
  record Words(Set<String> words) implements Constraint {

    @Override
    public int end(Searched in, int from) {
      return words.contains(in.sentence().norm(from)) ? from + 1 : -1;
    }

    @Override
    public Needs needs() {
      return new Needs(List.of(words));
    }
  }

  /** One of some phrases, the longest of them. */
  record Listed<T>(Phrases<T> phrases) implements Constraint {

    @Override
    public int end(Searched in, int from) {
      Phrases.Match<T> match = phrases.at(in.sentence().tokens(), from);
      return match == null ? -1 : match.to();
    }

    @Override
    public Needs needs() {
      return new Needs(List.of(phrases.firstWords()));
    }
  }

  /** The first of some tests that passes. */
  record Any(List<Constraint> tests) implements Constraint {

    @Override
    public int end(Searched in, int from) {
      for (Constraint test : tests) {
        int end = test.end(in, from);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }

    @Override
    public Needs needs() {
      return tests.stream().map(Constraint::needs).reduce(Needs::or).orElse(Needs.NOTHING);
    }
  }

  /** All of some tests, the first of which tells how far they reach. */
  record All(List<Constraint> tests) implements Constraint {

    @Override
    public int end(Searched in, int from) {
      for (Constraint test : tests) {
        if (test.end(in, from) < 0) {
          return -1;
        }
      }
      return tests.get(0).end(in, from);
    }

    @Override
    public Needs needs() {
      return tests.stream().map(Constraint::needs).reduce(Needs.NOTHING, Needs::and);
    }
  }

  /** One token that doesn't pass. */
  static Constraint not(Constraint test) {
    return (in, from) -> test.end(in, from) < 0 ? from + 1 : -1;
  }

  /** A name that begins here. */
  static Constraint mention(Predicate<Mention> is) {
    return (in, from) -> {
      Mention mention = in.sentence().mentionAt(from);
      return mention != null && mention.from() == from && is.test(mention) ? mention.to() : -1;
    };
  }

  /** A date that begins here. */
  static Constraint date(Predicate<DateMention> is) {
    return (in, from) -> {
      DateMention date = in.sentence().dateAt(from);
      boolean begins = date != null && (from == 0 || in.sentence().dateAt(from - 1) != date);
      return begins && is.test(date) ? in.sentence().afterDate(from) : -1;
    };
  }
}
