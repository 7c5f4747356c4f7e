package org.scokb.provenance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.scokb.vocabulary.Property;

/** Whatever shows the quotes that it rests on. */
public interface Evidenced {

  @Schema(
      description =
          "The quotes that tell most of it, at most five, the one that tells most first; `/evidence` below it has"
              + " all.")
  List<Evidence> evidence();

  /** How many there are. */
  long evidenceCount();

  /** The fields on which articles contradict each other. */
  List<Property> disputed();
}
