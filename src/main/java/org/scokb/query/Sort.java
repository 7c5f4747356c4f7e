package org.scokb.query;

import java.util.List;
import java.util.Locale;

/**
 * One key of an order.
 *
 * @param property what is compared
 * @param direction which way
 */
public record Sort(String property, Direction direction) {

  /** How a request may ask for an order by a property. */
  static List<String> ways(String property) {
    return List.of(property, property + ",asc", property + ",desc");
  }

  /** Which way an order runs. */
  public enum Direction {
    ASC,
    DESC;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
