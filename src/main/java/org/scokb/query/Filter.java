package org.scokb.query;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.EdtfDate;

/**
 * A query parameter that narrows a collection, and what each entity has in it. Several values mean
 * any of them.
 */
public sealed interface Filter<T> {

  /** The value that selects what has none. */
  String NONE = "none";

  /** The parameter's name. */
  String name();

  /** The only values that it takes; empty where any will do that {@link #check} lets pass. */
  default List<String> allowed() {
    return List.of();
  }

  /**
   * Refuses a value that can't be meant, where neither {@link #NONE} nor {@link #allowed} says it.
   *
   * @throws IllegalArgumentException if it can't
   */
  default void check(String value) {}

  /** Whether an entity may have no value in it, so that {@link #NONE} is one to ask for. */
  default boolean mayBeAbsent() {
    return false;
  }

  /** Whether just one value can be asked for. */
  default boolean isSingle() {
    return false;
  }

  /**
   * A filter by words that the entity has as they are: enumerations, codes, ids and names. It is a
   * facet too.
   *
   * @param words the only values there are; empty where any will do
   * @param options what the entity has
   * @param check refuses values of another form
   */
  record Keyword<T>(
      String name,
      List<String> words,
      Function<T, Stream<Option>> options,
      Function<String, ?> check,
      boolean mayBeAbsent)
      implements Filter<T> {

    @Override
    public List<String> allowed() {
      return mayBeAbsent && !words.isEmpty()
          ? Stream.concat(words.stream(), Stream.of(NONE)).toList()
          : words;
    }

    @Override
    public void check(String value) {
      check.apply(value);
    }
  }

  /** A filter by the id, which names one entity. */
  record Id<T>(String name) implements Filter<T> {}

  /**
   * A filter by numbers, such as those of days: an entity passes when one belongs both to its own
   * range and to that asked for.
   *
   * @param own the entity's range, if it has one
   * @param asked the range that a value stands for; refuses others with {@link
   *     IllegalArgumentException}
   * @param isSingle whether each entity has one, so that one value says all that can be asked
   */
  record Within<T>(
      String name,
      Function<T, @Nullable Range> own,
      Function<String, Range> asked,
      boolean isSingle)
      implements Filter<T> {

    @Override
    public boolean mayBeAbsent() {
      return !isSingle;
    }

    @Override
    public void check(String value) {
      asked.apply(value);
    }
  }

  /** Numbers from the first to the last. */
  record Range(long first, long last) {

    /** The days that a date can mean. */
    static Range of(EdtfDate date) {
      return new Range(
          requireNonNullElse(date.earliest(), LocalDate.MIN).toEpochDay(),
          requireNonNullElse(date.latest(), LocalDate.MAX).toEpochDay());
    }
  }

  /**
   * A filter whose answer isn't in an entity: it is kept elsewhere, or follows from all of them
   * together at the moment of asking.
   *
   * @param allowed the only values that it takes, one of which can be asked for; empty where any
   *     will do
   * @param ids the ids of the entities that have a value, of all entities
   */
  record Derived<T>(
      String name,
      List<String> allowed,
      BiFunction<String, Supplier<List<T>>, Collection<String>> ids)
      implements Filter<T> {

    @Override
    public boolean isSingle() {
      return !allowed.isEmpty();
    }
  }

  /** A filter by words of a list. */
  static <T> Keyword<T> ofList(
      String name, List<String> allowed, Function<T, Stream<Option>> options) {
    return new Keyword<>(name, allowed, options, value -> value, false);
  }

  /** A filter by the constants of an enumeration. */
  static <T, E extends Enum<E> & ApiName> Keyword<T> ofEnum(
      String name, Class<E> type, Function<T, Stream<E>> values) {
    return ofList(name, ApiName.names(type), entity -> values.apply(entity).map(Option::of));
  }

  /** A filter by dates, which some entities have none of. */
  static <T> Filter<T> ofDates(String name, Function<T, @Nullable EdtfDate> date) {
    return within(name, date, false);
  }

  /** A filter by the date that each entity has. */
  static <T> Filter<T> ofDate(String name, Function<T, EdtfDate> date) {
    return within(name, date::apply, true);
  }

  private static <T> Filter<T> within(
      String name, Function<T, @Nullable EdtfDate> date, boolean isSingle) {
    return new Within<>(
        name,
        entity -> {
          EdtfDate own = date.apply(entity);
          return own == null ? null : Range.of(own);
        },
        value -> Range.of(new EdtfDate(value)),
        isSingle);
  }

  /**
   * A filter by a number that each entity has, and that is greater than the one asked for.
   *
   * @param threshold the number that a value stands for; refuses others with {@link
   *     IllegalArgumentException}
   */
  static <T> Filter<T> after(
      String name, ToLongFunction<T> number, ToLongFunction<String> threshold) {
    return new Within<>(
        name,
        entity -> new Range(number.applyAsLong(entity), number.applyAsLong(entity)),
        value -> new Range(threshold.applyAsLong(value) + 1, Long.MAX_VALUE),
        true);
  }

  /** A filter by words that aren't known beforehand. */
  static <T> Keyword<T> ofWords(String name, Function<T, Stream<Option>> options) {
    return ofList(name, List.of(), options);
  }
}
