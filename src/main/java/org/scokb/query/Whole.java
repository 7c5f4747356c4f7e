package org.scokb.query;

import java.util.function.Consumer;

/**
 * All that matches a query, in its order, beyond the page asked for: one entity after another, so
 * that memory doesn't grow with their number.
 *
 * @param definition the collection
 * @param source hands over each entity
 */
public record Whole<T>(CollectionDefinition<T> definition, Consumer<Consumer<T>> source) {

  /** Hands over each entity. */
  public void forEach(Consumer<T> taker) {
    source.accept(taker);
  }
}
