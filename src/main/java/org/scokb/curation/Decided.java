package org.scokb.curation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decided something, when and why. */
public record Decided(@Nullable String by, @Nullable Instant at, @Nullable String reason) {

  /** Another one for each decision. */
  public String tag() {
    return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
