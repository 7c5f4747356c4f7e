package org.scokb.query;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/**
 * The orders that were asked for last, each for one state of an index: a write makes new segments,
 * and with them orders are made anew.
 */
class IndexOrders {

  /** Each holds four bytes a document. */
  private static final int MOST_KEPT = 16;

  private final Map<Made, IndexOrder> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Made, IndexOrder> eldest) {
              return size() > MOST_KEPT;
            }
          });

  /** The documents of an index in the order of those keys. */
  IndexOrder of(IndexReader reader, List<Sort> keys) throws IOException {
    Made made = new Made(segments(reader), keys);
    IndexOrder order = kept.get(made);
    if (order == null) {
      order = IndexOrder.of(reader, keys);
      kept.put(made, order);
    }
    return order;
  }

  private static List<Object> segments(IndexReader reader) {
    return reader.leaves().stream()
        .<Object>map(leaf -> leaf.reader().getCoreCacheHelper().getKey())
        .toList();
  }

  private record Made(List<Object> segments, List<Sort> keys) {}
}
