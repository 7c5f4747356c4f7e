package org.scokb.provenance;

import java.util.List;
import org.scokb.vocabulary.Property;

/**
 * What an entity rests on.
 *
 * @param statements what stands for all that is stated of it
 * @param shown the ids of the quotes that tell most, the one that tells most first
 * @param evidence these quotes
 * @param disputed the fields on which articles contradict each other
 */
public record Grounds(
    Statements statements, List<Long> shown, List<Evidence> evidence, List<Property> disputed) {

  /** Of an entity of which nothing is stated. */
  public static final Grounds NONE =
      new Grounds(new Statements(List.of()), List.of(), List.of(), List.of());

  /** How many quotes there are. */
  public long evidenceCount() {
    return statements.evidenceCount();
  }
}
