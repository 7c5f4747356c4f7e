package org.scokb.query;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.springframework.data.domain.Sort.Order;

/**
 * All documents of an index in one order. Lucene finds a page by keeping all documents before it,
 * which costs the more the deeper the page is; with the order known, every page costs the same.
 *
 * @param documents their numbers, the first one first
 */
record IndexOrder(int[] documents) implements IndexMemory.Kept {

  /**
   * Puts the documents of an index in order; those without a value come last in both directions.
   *
   * @param keys indexed fields, the most telling first
   */
  static IndexOrder of(IndexReader reader, List<Order> keys) throws IOException {
    int[] documents = IntStream.range(0, reader.maxDoc()).toArray();
    for (int at = keys.size() - 1; at >= 0; at--) {
      documents = sort(documents, ordinals(reader, keys.get(at)));
    }
    return new IndexOrder(documents);
  }

  /** The place of each document's value among all values. */
  private static int[] ordinals(IndexReader reader, Order key) throws IOException {
    int[] ordinals = new int[reader.maxDoc()];
    Arrays.fill(ordinals, Integer.MAX_VALUE);
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, key.getProperty());
    if (values != null) {
      int last = (int) values.getValueCount() - 1;
      for (int doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
        int ordinal = (int) values.nextOrd();
        ordinals[doc] = key.isDescending() ? last - ordinal : ordinal;
      }
    }
    return ordinals;
  }

  /** Sorts by what the documents have; equals stay as they are. */
  private static int[] sort(int[] documents, int[] ordinals) {
    long[] keys = new long[documents.length];
    for (int rank = 0; rank < keys.length; rank++) {
      keys[rank] = key(ordinals[documents[rank]], rank);
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int rank = 0; rank < keys.length; rank++) {
      sorted[rank] = documents[(int) keys[rank]];
    }
    return sorted;
  }

  private static long key(int first, int then) {
    return (long) first << Integer.SIZE | then;
  }

  /**
   * Those documents that match, in this order, after as many others.
   *
   * @param count how many match
   */
  IntStream of(Bits matching, int count, long offset) {
    if (offset >= count) {
      return IntStream.empty();
    }
    return Arrays.stream(documents, first(matching, count, (int) offset), documents.length)
        .filter(matching::get);
  }

  /** The rank before which as many match, looked for from the nearer end. */
  private int first(Bits matching, int count, int offset) {
    if (count == documents.length) {
      return offset;
    }
    int rank = 0;
    if (offset <= count / 2) {
      for (int before = 0; before < offset; rank++) {
        before += matching.get(documents[rank]) ? 1 : 0;
      }
    } else {
      rank = documents.length;
      for (int after = 0; after < count - offset; ) {
        after += matching.get(documents[--rank]) ? 1 : 0;
      }
    }
    return rank;
  }

  /**
   * Those documents that match, the best first, equals in this order.
   *
   * @param scores by document number; 0 where one doesn't match
   */
  int[] of(float[] scores) {
    return IntStream.range(0, documents.length)
        .filter(rank -> scores[documents[rank]] > 0)
        .mapToLong(rank -> key(-Float.floatToIntBits(scores[documents[rank]]), rank))
        .sorted()
        .mapToInt(key -> documents[(int) key])
        .toArray();
  }

  @Override
  public int bytes() {
    return documents.length * Integer.BYTES;
  }
}
