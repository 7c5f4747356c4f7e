package org.scokb.query;

import org.scokb.vocabulary.ApiName;

/**
 * A value that an entity has in a filter, and what a person reads for it.
 *
 * @param value what a request names
 * @param label what a facet shows
 */
public record Option(String value, String label) {

  public static Option of(String value) {
    return new Option(value, value);
  }

  public static Option of(ApiName constant) {
    return new Option(constant.apiName(), constant.label());
  }

  /** As the index counts it; neither the value nor its label has a tab. */
  String stored() {
    return value + "\t" + label;
  }

  static Option stored(String stored) {
    String[] parts = stored.split("\t", -1);
    return new Option(parts[0], parts[1]);
  }
}
