package org.scokb.feature;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scokb.provenance.Evidence;

/**
 * The words that an entity is found by besides its title: those of its quotes, and some of its own.
 */
public final class Quotes {

  private Quotes() {}

  public static <T> Function<T, Stream<String>> and(
      Function<T, List<Evidence>> evidence, Function<T, Stream<String>> more) {
    return entity ->
        Stream.concat(evidence.apply(entity).stream().map(Evidence::exact), more.apply(entity));
  }

  public static <T> Function<T, Stream<String>> of(Function<T, List<Evidence>> evidence) {
    return and(evidence, entity -> Stream.empty());
  }
}
