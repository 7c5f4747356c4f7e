package org.scokb.query;

import java.util.stream.Stream;
import org.apache.lucene.util.Accountable;
import org.apache.lucene.util.RamUsageEstimator;
import org.jspecify.annotations.Nullable;

/**
 * What matches a query in its order, as it was when the walk began: all of it, or a page. One
 * entity after the other is read, so that a walk over all of them holds no more than their order.
 *
 * @param count how many match
 * @param content those that are walked over; to close that ends the walk
 */
record IndexWalk(long count, Stream<Stored> content) implements AutoCloseable {

  @Override
  public void close() {
    content.close();
  }

  /** An entity of a collection as it is stored, with a text of its own if it has one. */
  record Stored(String collection, String json, @Nullable OwnText text) implements Accountable {

    Stored(String collection, String json, @Nullable String text) {
      this(collection, json, text == null ? null : OwnText.of(text));
    }

    @Override
    public long ramBytesUsed() {
      return RamUsageEstimator.sizeOf(json) + (text == null ? 0 : text.text().length());
    }
  }
}
