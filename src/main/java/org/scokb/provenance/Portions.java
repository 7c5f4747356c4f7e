package org.scokb.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Long lists of parameters in portions. Databases limit such lists, and H2 holds each row that it
 * finds against the whole list once more.
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

  /** Does something with each portion. */
  public static <T> void each(Collection<T> all, Consumer<? super List<T>> action) {
    List<T> list = List.copyOf(all);
    for (int from = 0; from < list.size(); from += SIZE) {
      action.accept(list.subList(from, Math.min(list.size(), from + SIZE)));
    }
  }
}
