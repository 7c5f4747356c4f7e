package org.scokb.query;

import java.util.Locale;

/**
 * One key of an order.
 *
 * @param property what is compared
 * @param direction which way
 */
public record Sort(String property, Direction direction) {

  /** Which way an order runs. */
  public enum Direction {
    ASC,
    DESC;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
