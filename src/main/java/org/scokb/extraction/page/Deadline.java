package org.scokb.extraction.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.scokb.text.UnreadableTextException;

/**
 * How long one page may be read. It counts the processor time of the thread that reads, so that a
 * busy machine refuses nothing that an idle one reads. Whoever walks a watched list keeps it.
 *
 * @param end how much of its time the thread may have had, in nanoseconds
 */
public record Deadline(long end) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** That many seconds from now, on this thread. */
  public static Deadline in(long seconds) {
    return new Deadline(THREADS.getCurrentThreadCpuTime() + TimeUnit.SECONDS.toNanos(seconds));
  }

  /**
   * @throws UnreadableTextException if it has passed
   */
  public void check() {
    if (THREADS.getCurrentThreadCpuTime() > end) {
      throw UnreadableTextException.tooHard();
    }
  }

  /** The same list, whose every use checks. */
  public <T> List<T> watch(List<T> list) {
    List<T> all = List.copyOf(list);
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        check();
        return all.get(index);
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }
}
