package org.scokb.query;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A list that is kept elsewhere, of which no more is fetched than is looked at. */
public final class Fetched<T> extends AbstractList<T> {

  private static final int PORTION = 500;

  private final int size;
  private final BiFunction<Long, Integer, List<T>> portion;

  /** The portion is what comes after as many others, and of that as many at most. */
  public Fetched(long size, BiFunction<Long, Integer, List<T>> portion) {
    this.size = Math.toIntExact(size);
    this.portion = portion;
  }

  @Override
  public T get(int index) {
    return portion.apply((long) index, 1).get(0);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public List<T> subList(int from, int to) {
    return from == to ? List.of() : portion.apply((long) from, to - from);
  }

  @Override
  public Iterator<T> iterator() {
    return IntStream.iterate(0, from -> from < size, from -> from + PORTION)
        .mapToObj(from -> subList(from, Math.min(size, from + PORTION)))
        .flatMap(List::stream)
        .iterator();
  }
}
