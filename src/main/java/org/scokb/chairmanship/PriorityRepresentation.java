package org.scokb.chairmanship;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.Topic;

/** What a response holds of a priority. */
@Schema(name = "Priority", description = "A direction that the chair says it will focus on.")
record PriorityRepresentation(
    @Schema(description = "The field of cooperation.", example = "security") Topic topic,
    @Schema(description = "Of the quotes that state it, the one that tells most.")
        List<Evidence> evidence,
    @Schema(description = "How many quotes state it.", example = "1", minimum = "0")
        long evidenceCount) {

  static PriorityRepresentation of(Topic topic, List<Evidence> quotes) {
    return new PriorityRepresentation(topic, quotes.stream().limit(1).toList(), quotes.size());
  }
}
