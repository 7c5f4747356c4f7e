package org.scokb.provenance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lists in portions, as parameters of queries. Long ones cost: databases limit such lists, and H2
 * holds each row that it finds against the whole list once more. So do many lengths: Hibernate
 * translates a query anew for each that differs from the last, which is more work than to answer
 * it.
 */
public final class Portions {

  private static final int SIZE = 64;

  private Portions() {}

  /** Asks a query for each portion, and gives the answers as one list. */
  public static <T, R> List<R> query(
      Collection<T> all, Function<? super List<T>, ? extends Collection<R>> query) {
    List<R> answers = new ArrayList<>();
    each(all, some -> answers.addAll(query.apply(some)));
    return answers;
  }

  /** One of the answers to what is asked of several by their ids. */
  public record Answer<R>(String of, R answer) {}

  /** Asks a query for each portion, and gives the answers by what they are of, in their order. */
  public static <R> Map<String, List<R>> byId(
      Collection<String> ids, Function<? super List<String>, List<Answer<R>>> query) {
    return query(ids, query).stream()
        .collect(groupingBy(Answer::of, mapping(Answer::answer, toList())));
  }

  /** Has a query done with each portion, each of one length: the last element fills up the last. */
  public static <T> void each(Collection<T> all, Consumer<? super List<T>> action) {
    for (List<T> some : of(List.copyOf(all), SIZE)) {
      List<T> filled = new ArrayList<>(some);
      filled.addAll(Collections.nCopies(SIZE - some.size(), some.get(some.size() - 1)));
      action.accept(filled);
    }
  }

  /** A list in parts of a size, of which the last may be shorter. */
  public static <T> List<List<T>> of(List<T> all, int size) {
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      portions.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return portions;
  }
}
