package org.scokb.initiative;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a response holds of a topic. */
@Schema(name = "TopicSummary")
record TopicRepresentation(String id, String label, long initiatives) {}
