package org.scokb.provenance;

import java.util.List;
import org.scokb.vocabulary.Property;

/** Whatever shows the quotes that it rests on. */
public interface Evidenced {

  /** Those that tell most of it, the one that tells most first. */
  List<Evidence> evidence();

  /** How many there are. */
  long evidenceCount();

  /** The fields on which articles contradict each other. */
  List<Property> disputed();
}
