package org.scokb.extraction.pattern;

import java.util.List;
import java.util.Set;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/** What one element of a pattern asks of the tokens that it stands for. */
@FunctionalInterface
interface Constraint {

  /** The token after those that pass, from a token of the sentence on; -1 where they don't. */
  int end(Sentence sentence, Chunks chunks, int from);

  /** What a sentence has to have for it to pass anywhere. */
  default Needs needs() {
    return Needs.NOTHING;
  }

  /** One of some words. */
  record Words(Set<String> words) implements Constraint {
    @Override
    public int end(Sentence sentence, Chunks chunks, int from) {
      return words.contains(sentence.norm(from)) ? from + 1 : -1;
    }

    @Override
    public Needs needs() {
      return new Needs(List.of(words));
    }
  }

  /** One of some phrases, the longest of them. */
  record Listed<T>(Phrases<T> phrases) implements Constraint {
    @Override
    public int end(Sentence sentence, Chunks chunks, int from) {
      Phrases.Match<T> match = phrases.at(sentence.tokens(), from);
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
    public int end(Sentence sentence, Chunks chunks, int from) {
      for (Constraint test : tests) {
        int end = test.end(sentence, chunks, from);
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
    public int end(Sentence sentence, Chunks chunks, int from) {
      for (Constraint test : tests) {
        if (test.end(sentence, chunks, from) < 0) {
          return -1;
        }
      }
      return tests.get(0).end(sentence, chunks, from);
    }

    @Override
    public Needs needs() {
      return tests.stream().map(Constraint::needs).reduce(Needs.NOTHING, Needs::and);
    }
  }

  /** One token by what it is. */
  static Constraint token(java.util.function.BiPredicate<Sentence, Integer> is) {
    return (sentence, chunks, from) -> is.test(sentence, from) ? from + 1 : -1;
  }

  /** One token that doesn't pass. */
  static Constraint not(Constraint test) {
    return (sentence, chunks, from) -> test.end(sentence, chunks, from) < 0 ? from + 1 : -1;
  }

  /** A name that begins here. */
  static Constraint mention(java.util.function.Predicate<Mention> is) {
    return (sentence, chunks, from) -> {
      Mention mention = sentence.mentionAt(from);
      return mention != null && mention.from() == from && is.test(mention) ? mention.to() : -1;
    };
  }

  /** A date that begins here. */
  static Constraint date(java.util.function.Predicate<DateMention> is) {
    return (sentence, chunks, from) -> {
      DateMention date = sentence.dateAt(from);
      boolean begins = date != null && (from == 0 || sentence.dateAt(from - 1) != date);
      return begins && is.test(date) ? sentence.afterDate(from) : -1;
    };
  }
}
