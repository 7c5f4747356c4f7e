package org.scokb.extraction.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/** What one element of a pattern asks of the tokens that it stands for. */
record Constraint(Test test, Needs needs) {

  @FunctionalInterface
  interface Test {

    /** The token after those that pass, from a token of the sentence on; -1 where they don't. */
    int end(Searched in, int from);
  }

  /** A test that any sentence may pass. */
  Constraint(Test test) {
    this(test, Needs.NOTHING);
  }

  static Constraint one(BiPredicate<Sentence, Integer> is) {
    return new Constraint((in, from) -> is.test(in.sentence(), from) ? from + 1 : -1);
  }

  static Constraint words(Set<String> words) {
    return new Constraint(
        one((sentence, i) -> words.contains(sentence.norm(i))).test, new Needs(List.of(words)));
  }

  /** One of some phrases, the longest of them. */
  static Constraint listed(Phrases<?> phrases) {
    return new Constraint(
        (in, from) -> {
          Phrases.Match<?> match = phrases.at(in.sentence().tokens(), from);
          return match == null ? -1 : match.to();
        },
        new Needs(List.of(phrases.firstWords())));
  }

  /** A name that begins here. */
  static Constraint mention(Predicate<Mention> is) {
    return new Constraint(
        (in, from) -> {
          Mention mention = in.sentence().mentionAt(from);
          return mention != null && mention.from() == from && is.test(mention) ? mention.to() : -1;
        });
  }

  /** A date that begins here. */
  static Constraint date(Predicate<DateMention> is) {
    return new Constraint(
        (in, from) -> {
          DateMention date = in.sentence().dateAt(from);
          boolean begins = date != null && in.sentence().dateAt(from - 1) != date;
          return begins && is.test(date) ? in.sentence().afterDate(from) : -1;
        });
  }

  /** What this takes, else what another does. */
  Constraint or(Constraint other) {
    return new Constraint(
        (in, from) -> {
          int end = test.end(in, from);
          return end < 0 ? other.test.end(in, from) : end;
        },
        needs.or(other.needs));
  }

  /** What this takes, where another passes as well. */
  Constraint and(Constraint other) {
    return new Constraint(
        (in, from) -> {
          int end = test.end(in, from);
          return end < 0 || other.test.end(in, from) < 0 ? -1 : end;
        },
        needs.and(other.needs));
  }

  /** One token that doesn't pass. */
  Constraint not() {
    return new Constraint((in, from) -> test.end(in, from) < 0 ? from + 1 : -1);
  }
}
