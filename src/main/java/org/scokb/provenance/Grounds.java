package org.scokb.provenance;

import java.util.List;
import java.util.Objects;
import org.scokb.vocabulary.Property;

/**
 * What an entity rests on: what stands for all that is stated of it, and the quotes to be shown.
 */
public final class Grounds {

  /** Of an entity of which nothing is stated. */
  public static final Grounds NONE = new Grounds(new Statements(List.of()), List.of(), List.of());

  private final Statements statements;
  private final List<Telling> shown;
  private final List<Property> disputed;

  Grounds(Statements statements, List<Telling> shown, List<Property> disputed) {
    this.statements = statements;
    this.shown = shown;
    this.disputed = disputed;
  }

  /** What stands for all that is stated. */
  public Statements statements() {
    return statements;
  }

  /** The quotes that tell most, the one that tells most first. */
  public List<Evidence> evidence() {
    return shown.stream().map(Telling::evidence).toList();
  }

  /** How many quotes there are. */
  public long evidenceCount() {
    return statements.evidenceCount();
  }

  /** The fields on which articles contradict each other. */
  public List<Property> disputed() {
    return disputed;
  }

  List<Long> shown() {
    return shown.stream().map(each -> Objects.requireNonNull(each.quote().id())).toList();
  }
}
