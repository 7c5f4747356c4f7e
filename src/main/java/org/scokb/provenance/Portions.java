package org.scokb.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Long lists in portions. As parameters of a query they cost: databases limit such lists, and H2
 * holds each row that it finds against the whole list once more.
 */
public final class Portions {

  private static final int SIZE = 128;

  private Portions() {}

  /** Asks a query for each portion, and gives the answers as one list. */
  public static <T, R> List<R> query(
      Collection<T> all, Function<? super List<T>, ? extends Collection<R>> query) {
    List<R> answers = new ArrayList<>();
    each(all, some -> answers.addAll(query.apply(some)));
    return answers;
  }

  /** Has a query done with each portion. */
  public static <T> void each(Collection<T> all, Consumer<? super List<T>> action) {
    of(List.copyOf(all), SIZE).forEach(action);
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
