package org.scokb.extraction.pattern;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.extraction.language.Sentence;

/**
 * What a sentence has to have for a pattern to fit anywhere in it: one word of each of some sets.
 * So most sentences needn't be searched for most patterns, as regular expressions are filtered by
 * literals that they require.
 */
record Needs(List<Set<String>> each) {

  static final Needs NOTHING = new Needs(List.of());

  /** The largest of more are left out: a sentence that lacks none of so many is searched. */
  private static final int MOST = 12;

  Needs(Stream<Set<String>> each) {
    this(each.distinct().sorted(Comparator.comparingInt(Set::size)).limit(MOST).toList());
  }

  boolean areMetBy(Sentence sentence) {
    Set<String> words = sentence.norms();
    return each.stream().noneMatch(some -> isApart(some, words));
  }

  /** As {@link Collections#disjoint}, which would walk the second, however long it is. */
  private static boolean isApart(Set<String> some, Set<String> others) {
    return some.size() < others.size()
        ? Collections.disjoint(others, some)
        : Collections.disjoint(some, others);
  }

  /** What is needed either way. */
  Needs or(Needs other) {
    return new Needs(
        each.stream()
            .flatMap(
                one ->
                    other.each.stream()
                        .map(
                            another ->
                                Stream.of(one, another)
                                    .flatMap(Set::stream)
                                    .collect(toUnmodifiableSet()))));
  }

  /** What two things need together. */
  Needs and(Needs other) {
    return new Needs(Stream.of(this, other).flatMap(needs -> needs.each.stream()));
  }
}
